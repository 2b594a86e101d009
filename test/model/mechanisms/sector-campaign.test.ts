import { describe, expect, test } from "vitest";
import { campaignReach, restraint } from "../../../src/model/feedback.js";
import { campaign, policiesLeft } from "../../../src/model/mechanisms/crackdown.js";
import { liberalisation } from "../../../src/model/mechanisms/race.js";
import { sectorCampaign, sectorsUnderCampaign } from "../../../src/model/mechanisms/sector-campaign.js";
import { SECTORS, sector } from "../../../src/model/mechanisms/sectors.js";
import { crackdown } from "../../../src/model/mechanisms/stance.js";
import { given } from "../given-columns.js";
import { afterRun, courseOf, inputsOf, manyWith, modelOf, modelThrough } from "../small-world.js";

/** Two provinces in each sector. */
const inOrder = (i: number) => Math.floor(i / 2);

/** Provinces that are the more open the later they are listed, in these sectors, under a crackdown. */
const under = (strength: (day: number) => number, days: number, params = {}, sectorOf = inOrder) =>
  modelOf(
    [
      given(liberalisation, (_, i) => i / (2 * SECTORS)),
      given(sector, (_, i) => sectorOf(i)),
      given(crackdown, strength),
      sectorCampaign,
      campaign,
    ],
    inputsOf(manyWith(2 * SECTORS)),
    { "sector-campaign.spread": 100, "sector-campaign.release": 50, ...params },
    days,
    10,
  );

/** How many sectors are under campaign after each of so many days. */
const countsOn = (days: readonly number[], strength: (day: number) => number) => {
  const course = courseOf(under(strength, 2000), sectorsUnderCampaign);
  return days.map((day) => course[day / 10 - 1] * SECTORS);
};

describe("a crackdown that spreads", () => {
  test("takes a sector on its first day and one more every d_s days, up to all", () => {
    expect(countsOn([10, 100, 110, 200, 210, 700, 710, 2000], () => 0.5)).toEqual([1, 1, 2, 2, 3, 7, 8, 8]);
  });

  test("takes the sector with most openness first, and holds its provinces alone", () => {
    const model = under(() => 0.5, 150, { "crackdown.pull": 4 });
    const last = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1];
    expect(afterRun(model, campaignReach)).toEqual(last);
    expect(afterRun(model, restraint)).toEqual(last.map((reached) => 2 * reached));
  });

  test("may begin in the first sector of the list, and counts openness of all its provinces together", () => {
    // The two most open provinces are in sector 0, the others in sector 3.
    const few = (i: number) => (i >= 14 ? 0 : 3);
    const [first, second] = [50, 150].map((days) =>
      afterRun(
        under(() => 0.5, days, {}, few),
        campaignReach,
      ),
    );
    expect(first).toEqual(Array.from({ length: 16 }, (_, i) => (i < 14 ? 1 : 0)));
    expect(second).toEqual(Array(16).fill(1));
    const most = (i: number) => (i >= 10 ? 0 : 3);
    expect(
      afterRun(
        under(() => 0.5, 50, {}, most),
        campaignReach,
      ),
    ).toEqual(Array.from({ length: 16 }, (_, i) => (i < 10 ? 0 : 1)));
  });

  test("lets one go every d_r days once it has ended, the first taken first", () => {
    const ends = (day: number) => (day < 300 ? 0.5 : 0);
    expect(countsOn([300, 310, 350, 400, 450, 460], ends)).toEqual([3, 3, 2, 1, 0, 0]);
    const left = afterRun(under(ends, 350), campaignReach);
    expect(left.flatMap((reached, i) => (reached ? [Math.floor(i / 2)] : []))).toEqual([5, 5, 6, 6]);
  });

  test("lets go already while it eases", () => {
    const eases = (day: number) => (day < 300 ? 0.5 : 0.5 - (day - 290) / 2000);
    expect(countsOn([300, 350, 400], eases)).toEqual([3, 2, 1]);
  });

  test("that comes back before the last one is cleared starts from where that one stood", () => {
    const pauses = (day: number) => (day >= 300 && day < 350 ? 0 : 0.5);
    expect(countsOn([300, 350, 360, 450, 460], pauses)).toEqual([3, 2, 3, 3, 4]);
  });

  test("lets policies wait only for the share of sectors that it has reached", () => {
    const left = afterRun(
      under(() => 0.5, 150, { "crackdown.policies": 0.8 }),
      policiesLeft,
    );
    expect(left[0]).toBeCloseTo(1 - 0.8 * 0.5 * (2 / SECTORS), 12);
  });

  test("stands where it stood when it is given another pace, and goes on at that", () => {
    const inputs = inputsOf(manyWith(2 * SECTORS));
    const mechanisms = [
      given(sector, (_, i) => Math.floor(i / 2)),
      given(crackdown, () => 0.5),
      sectorCampaign,
    ];
    const times = [100, 400].map((days, k) => ({
      fromStep: 25 * k,
      params: { "sector-campaign.spread": days },
    }));
    const course = courseOf(modelThrough(mechanisms, inputs, times, 900, 10), sectorsUnderCampaign);
    // Two and a half spans of 100 days, then the half that is left of one of 400.
    expect([200, 210, 250, 260, 450, 460, 850, 860].map((day) => course[day / 10 - 1] * SECTORS)).toEqual([
      2, 3, 3, 3, 3, 4, 4, 5,
    ]);
  });

  test("takes the first of sectors that are equally open, and begins anew in another run", () => {
    const model = modelOf(
      [given(sector, (_, i) => Math.floor(i / 2)), given(crackdown, () => 0.5), sectorCampaign],
      inputsOf(manyWith(2 * SECTORS)),
      { "sector-campaign.spread": 100 },
      150,
      10,
    );
    for (const seed of [1, 2])
      expect(afterRun(model, campaignReach, seed)).toEqual(
        Array.from({ length: 2 * SECTORS }, (_, i) => (i < 4 ? 1 : 0)),
      );
  });

  test("does nothing while there is no crackdown", () => {
    expect(countsOn([10, 2000], () => 0)).toEqual([0, 0]);
  });
});

test("a province without a sector feels the share of sectors that are under campaign", () => {
  const model = modelOf(
    [given(crackdown, () => 0.5), sectorCampaign, campaign],
    inputsOf(manyWith(2)),
    { "sector-campaign.spread": 100, "crackdown.pull": 4 },
    150,
    10,
  );
  expect(afterRun(model, restraint)).toEqual([0.5, 0.5]);
});
