import { describe, expect, test } from "vitest";
import { type BassCurve, bassAt, bassLogLikelihood, fitBass } from "../../../src/analysis/diffusion/bass.js";
import { failureTimeRegression } from "../../../src/analysis/survival/failure-time.js";
import type { SurvivalTime } from "../../../src/analysis/survival/survival-time.js";
import { openStream } from "../../../src/math/random.js";
import { provinceTimes, shuffled, untied } from "../survival/samples.js";

const curve: BassCurve = { p: 0.02, q: 0.3, m: 0.8 };
const survival = (at: BassCurve, time: number) => Math.exp(bassAt(at, time).logSurvival);
const density = (at: BassCurve, time: number) => Math.exp(bassAt(at, time).logDensity);

describe("the Bass curve", () => {
  test("without imitation, and with all adopting in the end, is exponential", () => {
    for (const time of [0, 1, 10, 100])
      expect(survival({ p: 0.02, q: 0, m: 1 }, time)).toBeCloseTo(Math.exp(-0.02 * time), 12);
  });

  test("obeys the law it solves: of the potential adopters, f / (1 - F) = p + q F", () => {
    for (const time of [0, 1, 5, 10, 30]) {
      const adopted = (1 - survival(curve, time)) / curve.m;
      const hazard = density(curve, time) / curve.m / (1 - adopted);
      expect(hazard).toBeCloseTo(curve.p + curve.q * adopted, 12);
    }
  });

  test("peaks at ln(q/p) / (p + q) with density m (p + q)^2 / 4q", () => {
    const peak = Math.log(curve.q / curve.p) / (curve.p + curve.q);
    expect(density(curve, peak)).toBeCloseTo((curve.m * (curve.p + curve.q) ** 2) / (4 * curve.q), 12);
    expect(density(curve, peak * 1.01)).toBeLessThan(density(curve, peak));
    expect(density(curve, peak * 0.99)).toBeLessThan(density(curve, peak));
  });

  test("leaves 1 - m without adoption for ever", () => {
    expect(survival(curve, 1e4)).toBeCloseTo(0.2, 12);
  });
});

/** Times drawn by inverting the curve, watched until `horizon`. */
function drawn(n: number, { p, q, m }: BassCurve, horizon: number): SurvivalTime[] {
  const stream = openStream("bass");
  return Array.from({ length: n }, () => {
    const u = stream.uniform() / m;
    const time = u < 1 ? Math.log((1 + (u * q) / p) / (1 - u)) / (p + q) : Number.POSITIVE_INFINITY;
    return { time: Math.min(time, horizon), event: time <= horizon };
  });
}

describe("the fit of the Bass curve", () => {
  test("to Table 2 is that of an independent optimiser: p 0.00170, q 0.00075 a day, m 0.806", () => {
    const fit = fitBass(provinceTimes);
    expect(fit.p).toBeCloseTo(0.0017036, 6);
    expect(fit.q).toBeCloseTo(0.0007545, 6);
    expect(fit.m).toBeCloseTo(0.8062843, 5);
    expect(fit.logLikelihood).toBeCloseTo(-186.4875597, 6);
  });

  test("left out one by one, gives the provinces a mean log density within 0.011 of the baselines' -6.356", () => {
    const scores = provinceTimes.map(({ time, event }, left) => {
      const point = bassAt(fitBass(provinceTimes.filter((_, k) => k !== left)), time);
      return event ? point.logDensity : point.logSurvival;
    });
    const mean = scores.reduce((sum, v) => sum + v, 0) / 30;
    // The maximum of the likelihood, which two optimisers agree on, gives -6.36689.
    expect(mean).toBeCloseTo(-6.36689, 4);
    expect(Math.abs(mean + 6.3565)).toBeLessThan(0.011);
  });

  test("is level in every direction at its maximum", () => {
    const { p, q, m } = fitBass(provinceTimes);
    const at = (a: number, b: number, c: number) =>
      bassLogLikelihood({ p: p * a, q: q * b, m: m * c }, provinceTimes);
    const d = 1e-4;
    for (const [a, b, c] of [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]) {
      const slope = (at(1 + a * d, 1 + b * d, 1 + c * d) - at(1 - a * d, 1 - b * d, 1 - c * d)) / (2 * d);
      expect(slope).toBeCloseTo(0, 3);
    }
  });

  test("finds the curve that made 2,000 times", () => {
    const times = drawn(2000, curve, 25);
    const fit = fitBass(times);
    expect(fit.p).toBeCloseTo(curve.p, 2);
    expect(fit.q).toBeCloseTo(curve.q, 1);
    expect(Math.abs(fit.m - curve.m)).toBeLessThan(0.05);
    expect(fit.logLikelihood).toBeGreaterThanOrEqual(bassLogLikelihood(curve, times));
  });

  test("says that nobody imitates, and all adopt, where the hazard falls without end being seen", () => {
    const early = [1, 1.1, 1.3, 9, 30, 100].map((time) => ({ time, event: true }));
    const fit = fitBass(early);
    const rate = 6 / 142.4;
    expect(fit).toMatchObject({ q: 0, m: 1 });
    expect(fit.p).toBeCloseTo(rate, 6);
    const exponential = failureTimeRegression(early, {}, "exponential");
    expect(fit.logLikelihood).toBeCloseTo(exponential.logLikelihood, 9);
  });

  test("does not depend on the order of the subjects, and only its rates on the unit of time", () => {
    const { times } = untied(40);
    const fit = fitBass(times);
    const other = fitBass(shuffled(times.map(({ time, event }) => ({ time: 365 * time, event }))));
    expect(other.m).toBeCloseTo(fit.m, 4);
    expect(other.p * 365).toBeCloseTo(fit.p, 4);
    expect(other.q * 365).toBeCloseTo(fit.q, 4);
  });

  test("asks for at least one adopter", () => {
    expect(() => fitBass([{ time: 1, event: false }])).toThrow(/fitBass: none of the 1 times is an event/);
  });
});

test("the fit of the Bass curve refuses no subjects, subjects watched from later on, and times that are none", () => {
  expect(() => fitBass([])).toThrow(/fitBass: times is empty/);
  expect(() => fitBass([{ time: 2, event: true, start: 1 }])).toThrow(/fitBass: times\[0\] starts at 1/);
  expect(() => fitBass([{ time: -2, event: true }])).toThrow(/fitBass: times\[0\].time is -2/);
});
