import { describe, expect, test } from "vitest";
import { liberalisation } from "../../../src/model/mechanisms/race.js";
import { accumulatedRisk, latentRisk, perceivedRisk, risk } from "../../../src/model/mechanisms/risk.js";
import { given } from "../given-columns.js";
import { courseOf, inputsOf, manyWith, modelOf } from "../small-world.js";

/** Three provinces at the levels 0.2, 0.5 and 0.8 until a day, closed after it. */
const opened = (params = {}, step = 7, closes = Number.POSITIVE_INFINITY, until = 2100) =>
  modelOf(
    [given(liberalisation, (day, i) => (day < closes ? 0.2 + 0.3 * i : 0)), latentRisk],
    inputsOf(manyWith(3)),
    params,
    until,
    step,
  );

describe("risk", () => {
  test.each([1, 7, 60])(
    "under open rules is (rho / delR) mean(l) (1 - exp(-delR t)), in steps of %d days",
    (step) => {
      const params = { "risk.build": 0.004, "risk.decay": 0.002 };
      courseOf(opened(params, step), risk).forEach((value, k) => {
        expect(value).toBeCloseTo(2 * 0.5 * (1 - Math.exp(-0.002 * (k + 1) * step)), 13);
      });
    },
  );

  test("goes away with exp(-delR t) once provinces have closed", () => {
    const course = courseOf(opened({}, 7, 700), risk);
    const peak = course[99];
    expect(peak).toBeCloseTo(0.5 * (1 - Math.exp(-700 / 365)), 13);
    course.slice(100).forEach((value, k) => {
      expect(value).toBeCloseTo(peak * Math.exp((-7 * (k + 1)) / 365), 13);
    });
  });
});

test.each([1, 7, 60])(
  "what has been lived with is the integral of risk, in years, in steps of %d days",
  (step) => {
    courseOf(opened({}, step), accumulatedRisk).forEach((value, k) => {
      const t = (k + 1) * step;
      expect(value).toBeCloseTo((0.5 * (t - 365 * (1 - Math.exp(-t / 365)))) / 365, 11);
    });
  },
);

describe("risk as it is seen", () => {
  test("follows as the linear law of a second lag does, the closer the finer the step", () => {
    const [fast, slow] = [1 / 365, 1 / 270];
    // Both relax from 0: R = m (1 - e^(-at)), S' = b (R - S).
    const exact = (t: number) =>
      0.5 * (1 - (slow * Math.exp(-fast * t) - fast * Math.exp(-slow * t)) / (slow - fast));
    const worst = (step: number) =>
      Math.max(
        ...courseOf(opened({}, step), perceivedRisk).map((value, k) =>
          Math.abs(value - exact((k + 1) * step)),
        ),
      );
    expect(worst(7)).toBeLessThan(0.005);
    expect(worst(1) / worst(7)).toBeCloseTo(1 / 7, 1.5);
  });

  test("lags by Linf: a risk that rises and falls peaks later and lower in the eyes of regulators", () => {
    const [built, seen] = [risk, perceivedRisk].map((column) => courseOf(opened({}, 7, 700), column));
    const peak = (course: readonly number[]) => course.indexOf(Math.max(...course));
    expect(peak(built)).toBe(99);
    expect(peak(seen)).toBeGreaterThan(99 + 10);
    expect(Math.max(...seen)).toBeLessThan(Math.max(...built));
  });

  test("is exact once risk stands still: what is unseen shrinks by exp(-t / Linf)", () => {
    const params = { "risk.build": 0.01, "risk.decay": 0.01, "risk.lag": 400 };
    const course = courseOf(opened(params, 7, Number.POSITIVE_INFINITY, 7000), perceivedRisk);
    const gap = (k: number) => 0.5 - course[k];
    expect(gap(520) / gap(500)).toBeCloseTo(Math.exp((-7 * 20) / 400), 6);
  });
});
