import { describe, expect, test } from "vitest";
import { DraftedDecisions } from "../../../src/model/likelihood/drafted-decisions.js";
import { draftedWithin, type Five, publishedBy, simpson } from "../../laws/registered-model.js";

const DAY = 400;
const STEP = 7;

/** The law of one province after `day` days under a hazard that is constant within steps. */
function lawAfter(day: number, mean: number, hazardAt: (step: number) => number): DraftedDecisions {
  const law = new DraftedDecisions(1);
  law.begin(Float64Array.of(mean), STEP);
  let passed = 0;
  for (let step = 0; passed < day; step++, passed += STEP)
    law.pass(0, hazardAt(step), Math.min(STEP, day - passed));
  return law;
}

describe("the law of a plan that is decided at a constant hazard and then drafted", () => {
  test.each([
    [0.001, 129],
    [0.05, 129],
    [0.3, 30],
    [2 / 129, 129],
    [2 / 129 + 1e-9, 129],
    [1e-7, 1000],
    [3, 5],
  ])("of %d a day, with a mean draft of %d days, is the convolution of the two", (hazard, mean) => {
    const law = lawAfter(DAY, mean, () => hazard);
    const rate = 2 / mean;
    const draftDensity = (x: number) => rate * rate * x * Math.exp(-rate * x);
    const convolved = (of: (left: number) => number) =>
      simpson((u) => hazard * Math.exp(-hazard * u) * of(DAY - u), 0, DAY, 40_000);
    expect(law.density(0) / convolved(draftDensity)).toBeCloseTo(1, 8);
    const within = (x: number) => draftedWithin(x, 0, { lam0: 0, bU: 0, H: 0, m0: mean, gU: 0 });
    expect(law.pending(0)).toBeCloseTo(1 - convolved(within), 8);
    expect(law.undecided[0]).toBeCloseTo(Math.exp(-hazard * DAY), 12);
  });

  test("does not hang on how its time is cut into pieces", () => {
    const one = lawAfter(DAY, 129, () => 0.004);
    const other = new DraftedDecisions(1);
    other.begin(Float64Array.of(129), STEP);
    for (const days of [0.5, 100, 3.25, 200.25, 96]) other.pass(0, 0.004, days);
    expect(other.density(0) / one.density(0)).toBeCloseTo(1, 10);
    expect(other.pending(0)).toBeCloseTo(one.pending(0), 10);
  });
});

test("under a fading signal it is the law of the registered model, found there by quadrature", () => {
  const five: Five = { lam0: 0.005, bU: 0.99, H: 320, m0: 129, gU: 1.1 };
  const decay = Math.LN2 / five.H;
  for (const U of [-1.2, 0, 1.5]) {
    const mean = five.m0 * Math.exp(five.gU * U);
    /** Mean hazard over a step: what the day within it leaves open is a hundred-thousandth. */
    const hazardAt = (step: number) =>
      (five.lam0 * Math.exp(five.bU * U) * Math.exp(-decay * STEP * step) * (1 - Math.exp(-decay * STEP))) /
      (decay * STEP);
    for (const day of [70, 413, 2100])
      expect(1 - lawAfter(day, mean, hazardAt).pending(0)).toBeCloseTo(publishedBy(day, U, five), 4);
  }
});
