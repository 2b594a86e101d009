import { describe, expect, test } from "vitest";
import { decision } from "../../../src/model/mechanisms/decision.js";
import { exposure, horizontalExposure, peerPush } from "../../../src/model/mechanisms/peers.js";
import { decidedDay, publication } from "../../../src/model/mechanisms/publication.js";
import { rivalry } from "../../../src/model/mechanisms/rivalry.js";
import { afterRun, courseOf, inputsOf, localitiesWith, manyWith, modelOf } from "../small-world.js";
import { kolmogorov } from "../statistics.js";

const NEIGHBOURS = { "rivals.borders": 1, "rivals.gdp": 0 };
const star = (imposed: readonly { day: number; locality: number }[], weight: number) =>
  modelOf(
    [rivalry, publication, horizontalExposure],
    inputsOf(localitiesWith({}, {}, {}, {}), {
      imposed,
      borders: [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
    }),
    { ...NEIGHBOURS, "peers.weight": weight },
    35,
  );

describe("exposure", () => {
  test("is the share of the rivals whose plan is out, and counts a plan for the share of its step", () => {
    const model = star(
      [
        { day: 10, locality: 1 },
        { day: 21, locality: 3 },
      ],
      0,
    );
    const expected = [0, 4 / 7 / 3, 1 / 3, 2 / 3, 2 / 3];
    courseOf(model, exposure).forEach((value, k) => {
      expect(value).toBeCloseTo(expected[k], 14);
    });
  });

  test("takes no notice of an own plan", () => {
    expect(courseOf(star([{ day: 10, locality: 0 }], 0), exposure)).toEqual([0, 0, 0, 0, 0]);
  });

  test("presses with kap times itself", () => {
    const course = courseOf(star([{ day: 0, locality: 2 }], 0.24), peerPush);
    for (const push of course) expect(push).toBeCloseTo(0.08, 15);
  });
});

test("a province whose only neighbour has a plan from day 14 on decides at the rate lam0 kap from then on", () => {
  // Pairs of a leader, whose plan is imposed, and a follower: no signal from the centre.
  const localities = manyWith(10_000);
  const leaders = localities.map(({ slot }) => slot).filter((slot) => slot % 2 === 0);
  const inputs = inputsOf(localities, {
    borders: leaders.map((leader): [number, number] => [leader, leader + 1]),
    imposed: leaders.map((locality) => ({ day: 14, locality })),
  });
  const params = { ...NEIGHBOURS, "peers.weight": 0.5 };
  const model = modelOf([rivalry, publication, horizontalExposure, decision], inputs, params, 1500);
  const followers = afterRun(model, decidedDay).filter((_, i) => i % 2 === 1);
  const law = (day: number) => 1 - Math.exp(-0.005 * 0.5 * Math.max(0, day - 14));
  expect(kolmogorov(followers, law, 1500)).toBeLessThan(1.95);
});
