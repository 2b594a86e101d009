import { describe, expect, test } from "vitest";
import { CurveRun } from "../../../src/model/likelihood/curve-run.js";
import { alongGivenPlans } from "../../../src/model/likelihood/given-plans.js";
import type { PlanDate } from "../../../src/model/likelihood/history.js";
import { ScoredRun } from "../../../src/model/likelihood/scored-run.js";
import { centralSignals, signal } from "../../../src/model/mechanisms/central-signals.js";
import { given } from "../given-columns.js";
import { inputsOf, manyWith, modelOf } from "../small-world.js";

const UNTIL = 100;
const HAZARD = 0.01;
const RATE = 2 / 60;
/** A centre that does not fade: everybody decides at a constant hazard, and drafts for 60 days on average. */
const CONSTANT = { "decision.baseRate": HAZARD, "drafting.meanDays": 60 };
const mechanisms = alongGivenPlans.map((each) =>
  each === centralSignals ? { ...given(signal, () => 1), terms: centralSignals.terms ?? [] } : each,
);

/** Share of plans not out by a day: an exponential wait and two more at another rate, by partial fractions. */
function pendingOn(day: number): number {
  const [h, r, c] = [HAZARD, RATE, RATE / (RATE - HAZARD)];
  return c * c * Math.exp(-h * day) - (h / (r - h)) * (r * day + 1 + c) * Math.exp(-r * day);
}

/** Density of the day on which a plan comes out. */
const densityOn = (day: number) => (pendingOn(day - 1e-4) - pendingOn(day + 1e-4)) / 2e-4;

const modelFor = (count: number, countUntil = UNTIL, imposed: { day: number; locality: number }[] = []) =>
  modelOf(mechanisms, inputsOf(manyWith(count), { countUntil, imposed }), CONSTANT, UNTIL);

const scoresOf = (dates: readonly (PlanDate | null)[]) => {
  const model = modelFor(dates.length);
  const scored = new ScoredRun(model.world, dates);
  model.run(1, 0, scored);
  const first = [...scored.plans];
  model.run(1, 0, scored);
  expect([...scored.plans]).toEqual(first);
  return first;
};

describe("under a constant hazard, the score", () => {
  // Days inside steps, where steps meet, on the first and on the last day.
  const days = [0.5, 3, 7, 8, 35, 69.5, 99, 100];

  test("of a day is the log density of a plan on it", () => {
    scoresOf(days.map((day) => ({ known: "day", day }))).forEach((score, i) => {
      expect(score).toBeCloseTo(Math.log(densityOn(days[i])), 5);
    });
  });

  test("of no plan is the log probability of none by then", () => {
    scoresOf(days.map((until) => ({ known: "none", until }))).forEach((score, i) => {
      expect(score).toBeCloseTo(Math.log(pendingOn(days[i])), 12);
    });
  });

  test("of two days is the log probability of a plan between them, within a step or over many", () => {
    const pairs = [
      [0, 3],
      [1, 6],
      [1, 7],
      [7, 14],
      [7, 9],
      [13, 22],
      [20, 100],
      [0, 100],
      [98, 100],
      [98.5, 99.5],
    ];
    scoresOf(pairs.map(([from, to]) => ({ known: "between", from, to }))).forEach((score, i) => {
      const [from, to] = pairs[i];
      expect(score, `${from} to ${to}`).toBeCloseTo(Math.log(pendingOn(from) - pendingOn(to)), 9);
    });
  });

  test("of a province that nothing is known of is 0, and moves no other's", () => {
    const known = (day: number): PlanDate => ({ known: "day", day });
    const all = scoresOf([known(30), known(60), known(90)]);
    expect(scoresOf([null, known(60), null])).toEqual([0, all[1], 0]);
  });
});

describe("the policies expected of a province of average busyness", () => {
  const expectedOf = (countUntil: number, imposed: { day: number; locality: number }[] = []) => {
    const model = modelFor(2, countUntil, imposed);
    const scored = new ScoredRun(model.world, [null, null]);
    model.run(3, 0, scored);
    model.run(4, 0, scored);
    return [...scored.exposure];
  };

  test.each([40, 42, 99, 100])("are r0 times the time counted, until day %d", (countUntil) => {
    for (const policies of expectedOf(countUntil))
      expect(policies).toBeCloseTo((1.14 / 365) * countUntil, 12);
  });

  test("come twice as fast once it has a plan", () => {
    const [one, other] = expectedOf(UNTIL, [{ day: 30, locality: 1 }]);
    expect(one).toBeCloseTo((1.14 / 365) * 100, 12);
    expect(other).toBeCloseTo((1.14 / 365) * (30 + 2 * 70), 12);
  });
});

test("the curve of a province tells how probable a plan is by the end of each step, the last cut at the end", () => {
  const model = modelFor(2);
  const curves = new CurveRun(model.world);
  for (let run = 0; run < 2; run++) {
    model.run(1, 0, curves);
    expect([...curves.days]).toEqual([...Array.from({ length: 15 }, (_, k) => 7 * k), UNTIL]);
    for (const curve of curves.by)
      curve.forEach((share, k) => {
        expect(share).toBeCloseTo(1 - pendingOn(curves.days[k]), 12);
      });
  }
});
