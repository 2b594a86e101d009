import { describe, expect, test } from "vitest";
import { failureTimeAt, failureTimeRegression } from "../../../src/analysis/survival/failure-time.js";
import { type FamilyName, families } from "../../../src/analysis/survival/failure-time-families.js";
import { column, expectClose, leukaemiaTimes, placebo, provinceTimes, shuffled, untied } from "./samples.js";

const NAMES: readonly FamilyName[] = ["exponential", "weibull", "lognormal", "loglogistic"];

test("the Weibull fit of the leukaemia data has shape 1.366 and stretches remission by exp(1.267) (Lawless 2003)", () => {
  const drug = placebo.map((each) => 1 - each);
  const fit = failureTimeRegression(leukaemiaTimes, { drug }, "weibull");
  expect(1 / fit.scale).toBeCloseTo(1.366, 3);
  expect(fit.estimates[1].estimate).toBeCloseTo(1.267, 3);
  expect(fit.estimates[1].standardError).toBeCloseTo(0.311, 3);
});

test("left out one by one, Table 2's provinces have the mean log densities of the baselines", () => {
  const published = {
    exponential: -6.387597,
    weibull: -6.372474,
    lognormal: -6.263676,
    loglogistic: -6.280049,
  };
  for (const family of NAMES) {
    const scores = provinceTimes.map(({ time, event }, left) => {
      const fit = failureTimeRegression(
        provinceTimes.filter((_, k) => k !== left),
        {},
        family,
      );
      const { logDensity, logSurvival } = failureTimeAt(fit, time);
      return event ? logDensity : logSurvival;
    });
    expect(scores.reduce((sum, v) => sum + v, 0) / 30).toBeCloseTo(published[family], 5);
  }
});

describe("failure time regression", () => {
  const { times, x, y } = untied(80);

  test("finds the exponential's closed form: time watched over events", () => {
    const watched = times.reduce((sum, { time }) => sum + time, 0);
    const events = times.filter(({ event }) => event).length;
    const fit = failureTimeRegression(times, {}, "exponential");
    expect(Math.exp(fit.estimates[0].estimate)).toBeCloseTo(watched / events, 10);
    expect(fit.estimates[0].standardError).toBeCloseTo(1 / Math.sqrt(events), 10);
  });

  test("finds the lognormal's closed form without censoring: mean and population SD of the log times", () => {
    const logs = times.map(({ time }) => Math.log(time));
    const mean = logs.reduce((sum, v) => sum + v, 0) / 80;
    const sd = Math.sqrt(logs.reduce((sum, v) => sum + (v - mean) ** 2, 0) / 80);
    const all = times.map(({ time }) => ({ time, event: true }));
    const fit = failureTimeRegression(all, {}, "lognormal");
    expectClose([fit.estimates[0].estimate, fit.scale], [mean, sd], 1e-10);
  });

  test.each(NAMES)("gives a density that is minus the derivative of survival (%s)", (family) => {
    const fit = failureTimeRegression(times, { x }, family);
    for (const time of [0.05, 0.5, 2, 9]) {
      const survival = (t: number) => Math.exp(failureTimeAt(fit, t, [0.2]).logSurvival);
      const slope = (survival(time * (1 + 1e-6)) - survival(time * (1 - 1e-6))) / (2e-6 * time);
      expect(Math.exp(failureTimeAt(fit, time, [0.2]).logDensity)).toBeCloseTo(-slope, 6);
    }
  });

  test.each(NAMES)("uses derivatives that agree with differences (%s)", (family) => {
    for (const part of [families[family].logDensity, families[family].logSurvival])
      for (const z of [-3, -0.4, 0, 1.3, 3]) {
        const [, first, second] = part(z);
        expect((part(z + 1e-5)[0] - part(z - 1e-5)[0]) / 2e-5).toBeCloseTo(first, 6);
        expect((part(z + 1e-5)[1] - part(z - 1e-5)[1]) / 2e-5).toBeCloseTo(second, 6);
      }
  });

  test.each(NAMES)("moves by the logarithm of the unit of time, and by nothing else (%s)", (family) => {
    const days = shuffled(times.map(({ time, event }) => ({ time: 365 * time, event })));
    const fit = failureTimeRegression(times, { x, y }, family);
    const other = failureTimeRegression(days, { x: shuffled(x), y: shuffled(y) }, family);
    const moved = column(fit.estimates, "estimate").map((v, k) => (k === 0 ? v + Math.log(365) : v));
    expectClose(column(other.estimates, "estimate"), moved, 1e-9);
    expectClose(column(other.estimates, "standardError"), column(fit.estimates, "standardError"), 1e-9);
  });

  test("refuses a time of 0, late starts and covariates that repeat each other", () => {
    expect(() => failureTimeRegression([{ time: 0, event: true }], {}, "weibull")).toThrow(
      /times\[0\].time is 0/,
    );
    expect(() => failureTimeRegression([{ start: 1, time: 2, event: true }], {}, "weibull")).toThrow(
      /times\[0\] starts at 1; only subjects watched from 0 are allowed here/,
    );
    expect(() => failureTimeRegression(times, { x, again: x }, "weibull")).toThrow(/no single maximum/);
  });

  test("asks for one value per covariate when it predicts", () => {
    const fit = failureTimeRegression(times, { x }, "exponential");
    expect(() => failureTimeAt(fit, 1)).toThrow(/0 covariates given, the fit has 1/);
  });
});

test("estimates go by the names of intercept, covariates and, where it is free, the scale", () => {
  const { times, x } = untied(40);
  const names = (family: FamilyName) => column(failureTimeRegression(times, { x }, family).estimates, "name");
  expect(names("weibull")).toEqual(["intercept", "x", "ln scale"]);
  expect(names("exponential")).toEqual(["intercept", "x"]);
});

test("the null likelihood is that of the fit without covariates, and covariates can only add to it", () => {
  const { times, x } = untied(40);
  for (const family of NAMES) {
    const fit = failureTimeRegression(times, { x }, family);
    const none = failureTimeRegression(times, {}, family);
    expect(fit.logLikelihoodNull).toBeCloseTo(none.logLikelihood, 9);
    expect(fit.logLikelihood).toBeGreaterThan(none.logLikelihood);
  }
});

test("no subjects, no events and times that are no numbers are refused by name", () => {
  expect(() => failureTimeRegression([], {}, "weibull")).toThrow(/failureTimeRegression: times is empty/);
  expect(() => failureTimeRegression([{ time: 1, event: false }], {}, "weibull")).toThrow(
    /failureTimeRegression: none of the 1 times is an event/,
  );
  expect(() => failureTimeRegression([{ time: Number.NaN, event: true }], {}, "weibull")).toThrow(/is NaN/);
});
