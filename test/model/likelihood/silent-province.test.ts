import { describe, expect, test } from "vitest";
import { alongGivenPlans } from "../../../src/model/likelihood/given-plans.js";
import { withSilent } from "../../../src/model/likelihood/silent-province.js";
import { exposure } from "../../../src/model/mechanisms/peers.js";
import { decidedDay, published, publishedDay } from "../../../src/model/mechanisms/publication.js";
import { afterRun, inputsOf, manyWith, modelOf, signalWith } from "../small-world.js";

const NEVER = Number.POSITIVE_INFINITY;
const localities = manyWith(6);
const inputs = inputsOf(localities, { signals: [signalWith()], imposed: [{ day: 50, locality: 2 }] });
/** Everybody decides within days and drafts for days. */
const SOON = { "decision.baseRate": 0.1, "drafting.meanDays": 5, "rivals.region": 1 };

describe("along a given history", () => {
  const model = modelOf(alongGivenPlans, inputs, SOON);

  test("the given plans come out and no other, whatever provinces decide", () => {
    expect(afterRun(model, publishedDay)).toEqual([NEVER, NEVER, 50, NEVER, NEVER, NEVER]);
    expect([...model.world.column(published)]).toEqual([0, 0, 1, 0, 0, 0]);
    expect([...model.world.column(decidedDay)]).toEqual(Array(6).fill(NEVER));
  });

  test("the others see them", () => {
    const seen = afterRun(model, exposure);
    expect(seen[2]).toBe(0);
    for (const i of [0, 1, 3, 4, 5]) expect(seen[i]).toBeGreaterThan(0);
  });

  test("nothing is left to chance but busyness, drafts and drives, which do not matter to the hazard of deciding", () => {
    const names = alongGivenPlans.map(({ name }) => name);
    expect(names).toEqual([
      "rivals",
      "signals",
      "publication",
      "peers",
      "reception",
      "drafting",
      "decision",
      "policies",
    ]);
  });
});

describe("with one province silent", () => {
  const days = (place: number) => {
    const model = modelOf(withSilent(place), inputsOf(localities, { signals: [signalWith()] }), SOON);
    return { published: afterRun(model, publishedDay), decided: [...model.world.column(decidedDay)] };
  };

  test.each([0, 4])("number %d never has a plan, and all others do", (place) => {
    days(place).published.forEach((day, i) => {
      expect(day < 364).toBe(i !== place);
    });
    expect(days(place).decided[place]).toBe(NEVER);
  });

  test("the others do what they would have done, as long as they do not look at it", () => {
    const [one, other] = [days(0).published, days(4).published];
    for (const i of [1, 2, 3, 5]) expect(one[i]).toBe(other[i]);
  });
});
