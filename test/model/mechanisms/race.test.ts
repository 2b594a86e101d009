import { describe, expect, test } from "vitest";
import { centralSignals } from "../../../src/model/mechanisms/central-signals.js";
import { liberalisation, race, rivalsLevel } from "../../../src/model/mechanisms/race.js";
import { rivalry } from "../../../src/model/mechanisms/rivalry.js";
import { afterRun, courseOf, inputsOf, localitiesWith, modelOf, signalWith } from "../small-world.js";

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

describe("a province that heeds nobody", () => {
  const alone = (params: Readonly<Record<string, number>>, step: number, enterprise = 0) =>
    courseOf(
      modelOf(
        [race],
        inputsOf(localitiesWith({ enterprise })),
        { "race.tournament": 0, ...params },
        420,
        step,
      ),
      liberalisation,
    );

  test.each([1, 7, 60])("moves exactly on s + (l0 - s) exp(-t / 180), in steps of %d days", (step) => {
    const s = logistic(-2.2);
    alone({ "race.initial": 0.9 }, step).forEach((level, k) => {
      expect(level).toBeCloseTo(s + (0.9 - s) * Math.exp((-(k + 1) * step) / 180), 13);
    });
  });

  test("closes 63% of the way in its time of adjustment", () => {
    const level = alone({ "race.initial": 1, "race.adjustment": 420 }, 7).at(-1) ?? 0;
    const s = logistic(-2.2);
    expect((1 - level) / (1 - s)).toBeCloseTo(1 - Math.exp(-1), 13);
  });

  test("is the more open the stronger its enterprises: log-odds aL + gE E", () => {
    const level = alone({ "race.adjustment": 1e-3 }, 420, 2).at(-1);
    expect(level).toBeCloseTo(logistic(-2.2 + 0.3 * 2), 13);
  });

  test("opens under the signal of the centre by aF times its force", () => {
    const inputs = inputsOf(localitiesWith({}), { signals: [signalWith()] });
    const params = { "race.tournament": 0, "race.adjustment": 1e-3, "signals.halfLife": 1e9 };
    const [level] = afterRun(modelOf([centralSignals, race], inputs, params), liberalisation);
    expect(level).toBeCloseTo(logistic(-2.2 + 0.8), 6);
  });
});

describe("ground that the centre regulates itself", () => {
  const courseWith = (params: Readonly<Record<string, number>>) =>
    courseOf(
      modelOf([race], inputsOf(localitiesWith({})), {
        "race.tournament": 0,
        "race.preemption": 0.8,
        ...params,
      }),
      liberalisation,
    );

  test("is closed to a province: whatever pulls it, it opens to 1 - pre at most, at its usual pace", () => {
    courseWith({ "race.disposition": 50, "race.initial": 0 }).forEach((level, k) => {
      expect(level).toBeCloseTo(0.2 * (1 - Math.exp((-(k + 1) * 7) / 180)), 13);
    });
  });

  test("is closed from the first day, however open provinces were", () => {
    for (const level of courseWith({ "race.disposition": 50, "race.initial": 0.9 }))
      expect(level).toBeCloseTo(0.2, 13);
  });

  test("does not matter to who would not open that far", () => {
    const params = { "race.initial": 0.05 };
    expect(courseWith(params)).toEqual(courseWith({ ...params, "race.preemption": 0 }));
  });
});

describe("like provinces that watch each other", () => {
  const pair = (theta: number, disposition: number, initial: number, days = 40_000) => {
    const params = {
      "race.tournament": theta,
      "race.disposition": disposition,
      "race.initial": initial,
    };
    return modelOf([rivalry, race], inputsOf(localitiesWith({}, { gdp: 1 })), params, days);
  };
  const restOf = (theta: number, disposition: number, initial: number) =>
    afterRun(pair(theta, disposition, initial), liberalisation)[0];

  test.each([0, 1.5, 3, 5])("come to rest where l = logistic(aL + theta l), theta = %d", (theta) => {
    const level = restOf(theta, -2.2, 0.1);
    expect(level).toBeCloseTo(logistic(-2.2 + theta * level), 12);
  });

  test("come to the same rest from closed and from open while theta < 4", () => {
    for (const theta of [1, 2, 3, 3.5])
      expect(restOf(theta, -theta / 2, 0.01)).toBeCloseTo(restOf(theta, -theta / 2, 0.99), 6);
  });

  test("have two rests when theta > 4: what they began with decides", () => {
    for (const theta of [4.5, 5, 8]) {
      const closed = restOf(theta, -theta / 2, 0.01);
      const open = restOf(theta, -theta / 2, 0.99);
      expect(closed).toBeLessThan(0.5);
      expect(open).toBeGreaterThan(0.5);
      expect(closed + open).toBeCloseTo(1, 9);
    }
  });
});

test("what a province believes of a rival follows with a lag of 120 days", () => {
  // The rival stands still at a level of 1 after its first step, for it moves at once and heeds nobody.
  const inputs = inputsOf(localitiesWith({}, { gdp: 1 }));
  const params = { "race.tournament": 0, "race.disposition": 100, "race.adjustment": 1e-3 };
  const beliefs = courseOf(modelOf([rivalry, race], inputs, params), rivalsLevel);
  beliefs.forEach((belief, k) => {
    expect(belief).toBeCloseTo(1 - 0.9 * Math.exp((-7 * k) / 120), 13);
  });
});
