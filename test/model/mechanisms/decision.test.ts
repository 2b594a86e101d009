import { describe, expect, test } from "vitest";
import { centralSignals } from "../../../src/model/mechanisms/central-signals.js";
import { decision, readiness } from "../../../src/model/mechanisms/decision.js";
import { decidedDay, publication } from "../../../src/model/mechanisms/publication.js";
import { afterRun, inputsOf, localitiesWith, manyWith, modelOf, signalWith } from "../small-world.js";
import { kolmogorov } from "../statistics.js";

const H = 320;
const N = 10_000;
const signals = [signalWith()];

const decidedAt = (university: number, until: number, step: number) => {
  const inputs = inputsOf(manyWith(N, { university }), { signals });
  return afterRun(modelOf([centralSignals, publication, decision], inputs, {}, until, step), decidedDay);
};

/** Share that has decided by a day when the hazard is lam0 exp(bU U) 2^(-t/H). */
const law = (university: number) => (day: number) =>
  1 - Math.exp((-0.005 * Math.exp(0.99 * university) * H * (1 - 2 ** (-day / H))) / Math.LN2);

describe("the days of decision under the plan alone", () => {
  test.each([
    [-1, 7],
    [0, 7],
    [1, 7],
    [0, 1],
    [0, 30],
  ])("follow the law of the fading hazard at U = %d in steps of %d days", (university, step) => {
    expect(kolmogorov(decidedAt(university, 2100, step), law(university), 2100)).toBeLessThan(1.95);
  });

  test.each([-1.5, 0, 1])(
    "leave a share of exp(-lam0 exp(bU U) H / ln 2) that never decides, at U = %d",
    (university) => {
      const never = decidedAt(university, 14_000, 70).filter((day) => day === Number.POSITIVE_INFINITY);
      const expected = Math.exp((-0.005 * Math.exp(0.99 * university) * H) / Math.LN2);
      expect(never.length / N).toBeCloseTo(expected, 1.8);
    },
  );

  test("move by less than a fifth of a day between steps of 7 days and of a quarter day", () => {
    const weekly = decidedAt(0, 2100, 7);
    const fine = decidedAt(0, 2100, 0.25);
    const gaps = weekly.map((day, i) => (day === fine[i] ? 0 : Math.abs(day - fine[i])));
    expect(Math.max(...gaps)).toBeLessThan(0.2);
  });
});

test("readiness is lam0 exp(bU U + bE E) a day", () => {
  const inputs = inputsOf(localitiesWith({}, { university: 1, enterprise: -2 }));
  const [average, other] = afterRun(modelOf([decision], inputs, { "decision.enterprise": 0.18 }), readiness);
  expect(average).toBe(0.005);
  expect(other).toBeCloseTo(0.005 * Math.exp(0.99 - 0.36), 15);
});

test("without a push nobody decides", () => {
  const days = afterRun(modelOf([centralSignals, publication, decision], inputsOf(manyWith(50))), decidedDay);
  expect(new Set(days)).toEqual(new Set([Number.POSITIVE_INFINITY]));
});
