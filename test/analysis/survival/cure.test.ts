import { describe, expect, test } from "vitest";
import { cureAt, cureRegression } from "../../../src/analysis/survival/cure.js";
import { normal } from "../../../src/math/normal.js";
import { openStream } from "../../../src/math/random.js";
import { provinceTimes } from "./samples.js";

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** Subjects with one covariate each way; those who have the event have it by day 100 or not within sight. */
function mixture(n: number) {
  const stream = openStream("cure");
  const draws = Array.from({ length: n }, () => [normal(stream), normal(stream), stream.uniform()]);
  const x = draws.map((_, k) => ((k % 5) - 2) / Math.SQRT2);
  const times = draws.map(([z, , u], k) => {
    const time = Math.exp(3 - 0.5 * x[k] + 0.4 * z);
    const comes = u < logistic(0.5 + x[k]) && time <= 100;
    return { time: comes ? time : 100, event: comes };
  });
  return { times, x };
}

describe("the law of a fitted cure model", () => {
  const fit = { whether: [0.4, 0.7], when: [2, -0.3], scale: 0.8 };
  const at = (time: number) => cureAt(fit, time, [0.5], [1.5]);

  test("has as density what its survival loses, so that both come from one law", () => {
    for (const time of [1, 3, 7, 30]) {
      const step = 1e-4 * time;
      const slope =
        (Math.exp(at(time - step).logSurvival) - Math.exp(at(time + step).logSurvival)) / (2 * step);
      expect(Math.exp(at(time).logDensity)).toBeCloseTo(slope, 7);
    }
  });

  test("leaves those without the event in the end, and half of the others at the median", () => {
    const ever = logistic(0.4 + 0.7 * 0.5);
    expect(Math.exp(at(1e9).logSurvival)).toBeCloseTo(1 - ever, 9);
    expect(Math.exp(at(Math.exp(2 - 0.3 * 1.5)).logSurvival)).toBeCloseTo(1 - ever / 2, 9);
    expect(cureAt({ ...fit, whether: [0.4], when: [2] }, 1e9).logSurvival).toBeCloseTo(
      Math.log(1 - logistic(0.4)),
      9,
    );
  });
});

describe("a fit of the cure model", () => {
  const { times, x } = mixture(600);
  const { whether, when, scale, logLikelihood } = cureRegression(times, { x }, { x });

  test("finds what made the data", () => {
    expect(whether[0]).toBeCloseTo(0.5, 0);
    expect(Math.abs(whether[1] - 1)).toBeLessThan(0.3);
    expect(Math.abs(when[0] - 3)).toBeLessThan(0.1);
    expect(Math.abs(when[1] + 0.5)).toBeLessThan(0.1);
    expect(Math.abs(scale - 0.4)).toBeLessThan(0.05);
  });

  test("says the likelihood of its data: densities of events, survival of the rest", () => {
    const sum = times.reduce((total, { time, event }, k) => {
      const { logDensity, logSurvival } = cureAt({ whether, when, scale }, time, [x[k]], [x[k]]);
      return total + (event ? logDensity : logSurvival);
    }, 0);
    expect(logLikelihood).toBeCloseTo(sum, 8);
  });

  test("without covariates is the normal law of log times when everybody has the event", () => {
    const days = [2, 3, 5, 8, 13, 21];
    const all = cureRegression(days.map((time) => ({ time, event: true })));
    const logs = days.map(Math.log);
    const mean = logs.reduce((sum, v) => sum + v, 0) / logs.length;
    expect(all.when[0]).toBeCloseTo(mean, 4);
    expect(all.scale).toBeCloseTo(
      Math.sqrt(logs.reduce((sum, v) => sum + (v - mean) ** 2, 0) / logs.length),
      4,
    );
    expect(logistic(all.whether[0])).toBeCloseTo(1, 4);
  });

  test("lies where likelihood and normal prior of the slopes together are highest", () => {
    const best = cureRegression(provinceTimes, { even: provinceTimes.map((_, k) => (k % 2) - 0.5) });
    const value = (intercept: number, slope: number) =>
      provinceTimes.reduce(
        (sum, { time, event }, k) => {
          const { logDensity, logSurvival } = cureAt({ ...best, whether: [intercept, slope] }, time, [
            (k % 2) - 0.5,
          ]);
          return sum + (event ? logDensity : logSurvival);
        },
        -(slope ** 2) / 2,
      );
    const [intercept, slope] = best.whether;
    for (const step of [-0.02, 0.02]) {
      expect(value(intercept + step, slope)).toBeLessThan(value(intercept, slope));
      expect(value(intercept, slope + step)).toBeLessThan(value(intercept, slope));
    }
  });

  test("refuses no event at all, and subjects watched from later on", () => {
    expect(() => cureRegression([{ time: 3, event: false }])).toThrow(/none of the 1 times is an event/);
    expect(() => cureRegression([{ time: 3, event: true, start: 1 }])).toThrow(
      /only subjects watched from 0/,
    );
    expect(() => cureRegression([])).toThrow(/times is empty/);
  });
});
