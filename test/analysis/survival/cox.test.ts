import { describe, expect, test } from "vitest";
import { type CoxFit, coxRegression, partialLikelihood } from "../../../src/analysis/survival/cox.js";
import type { Ties } from "../../../src/analysis/survival/cox-ties.js";
import type { ChiSquareTest } from "../../../src/analysis/survival/estimate.js";
import {
  column,
  expectClose,
  leukaemiaTimes,
  placebo,
  shuffled,
  tied,
  tiedCovariates,
  tiedTimes,
  untied,
} from "./samples.js";

const ALL_TIES: readonly Ties[] = ["efron", "breslow", "exact"];
const coefficients = (fit: CoxFit) => column(fit.estimates, "estimate");
const triple = ({ chiSquare, df, p }: ChiSquareTest) => [chiSquare, df, p];

describe("Cox regression of the tied discrete data gives the numbers of R", () => {
  test.each(["efron", "breslow"] as const)("with ties after %s", (ties) => {
    const fit = coxRegression(tiedTimes, tiedCovariates, ties);
    const wanted = tied.cox[ties];
    expectClose(coefficients(fit), wanted.coef);
    expectClose(column(fit.estimates, "standardError"), wanted.se);
    expectClose(column(fit.estimates, "p"), wanted.p);
    expectClose(fit.covariance.flat(), wanted.vcov.flat());
    expectClose([fit.logLikelihoodNull, fit.logLikelihood], [wanted.loglik_null, wanted.loglik]);
    expectClose(triple(fit.likelihoodRatio), wanted.lr);
    expectClose(triple(fit.score), wanted.score);
    expect(fit.wald.chiSquare).toBeCloseTo(wanted.wald[0], 2);
  });

  test("with exact ties", () => {
    const fit = coxRegression(tiedTimes, tiedCovariates, "exact");
    expectClose(coefficients(fit), tied.cox.exact.coef);
    expectClose(column(fit.estimates, "standardError"), tied.cox.exact.se);
    expectClose([fit.logLikelihoodNull, fit.logLikelihood], tied.cox.exact.loglik);
  });
});

test("Cox regression of the leukaemia data gives 1.51, 1.57 and 1.63 after Breslow, Efron and exactly (Collett 2015)", () => {
  const found = (["breslow", "efron", "exact"] as const).map((ties) =>
    coxRegression(leukaemiaTimes, { placebo }, ties),
  );
  expect(found.map((fit) => coefficients(fit)[0].toFixed(3))).toEqual(["1.509", "1.572", "1.628"]);
  expect(found.map((fit) => fit.estimates[0].standardError.toFixed(3))).toEqual(["0.410", "0.412", "0.433"]);
});

describe("Cox regression", () => {
  const { times, x, y } = untied(80);

  test("is the same after Efron, Breslow and exactly when no events are tied", () => {
    const [efron, ...others] = ALL_TIES.map((ties) => coxRegression(times, { x, y }, ties));
    for (const other of others) {
      expectClose(coefficients(other), coefficients(efron), 1e-10);
      expectClose(other.covariance.flat(), efron.covariance.flat(), 1e-10);
      expectClose([other.logLikelihood], [efron.logLikelihood], 1e-12);
    }
  });

  test.each(ALL_TIES)(
    "ends where the likelihood is level in every direction, and bends as its errors say (%s)",
    (ties) => {
      const fit = coxRegression(tiedTimes, tiedCovariates, ties);
      const at = (k: number, d: number) =>
        partialLikelihood(
          fit.data,
          coefficients(fit).map((v, i) => (i === k ? v + d : v)),
        ).value;
      const step = 1e-3;
      fit.estimates.forEach((_, k) => {
        expect((at(k, step) - at(k, -step)) / (2 * step)).toBeCloseTo(0, 5);
        const bend = (at(k, step) + at(k, -step) - 2 * fit.logLikelihood) / step ** 2;
        expect(bend).toBeCloseTo(-partialLikelihood(fit.data, coefficients(fit)).information[k][k], 4);
      });
    },
  );

  test.each(ALL_TIES)("has a slope that agrees with differences of the likelihood anywhere (%s)", (ties) => {
    const { data } = coxRegression(tiedTimes, tiedCovariates, ties);
    const value = (a: number, b: number) => partialLikelihood(data, [a, b]).value;
    const { gradient } = partialLikelihood(data, [-0.4, 1.1]);
    expect((value(-0.4 + 1e-5, 1.1) - value(-0.4 - 1e-5, 1.1)) / 2e-5).toBeCloseTo(gradient[0], 6);
    expect((value(-0.4, 1.1 + 1e-5) - value(-0.4, 1.1 - 1e-5)) / 2e-5).toBeCloseTo(gradient[1], 6);
  });

  test("exactly, is what enumerating every draw of two among four says", () => {
    const scores = [0.3, -0.2, 0.9, 0.1];
    const four = [
      { time: 1, event: true },
      { time: 1, event: true },
      { time: 2, event: false },
      { time: 2, event: false },
    ];
    const { data } = coxRegression(four, {}, "exact");
    const rows = scores.map((score) => [score]);
    const pairs = [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ];
    const sum = pairs.reduce((total, [i, j]) => total + Math.exp(scores[i] + scores[j]), 0);
    const { value } = partialLikelihood({ ...data, names: ["s"], rows }, [1]);
    expect(value).toBeCloseTo(0.3 - 0.2 - Math.log(sum), 12);
  });

  test("does not depend on the order of the subjects, the unit of time, or where a covariate has its zero", () => {
    const fit = coefficients(coxRegression(times, { x, y }));
    const moved = shuffled(times.map(({ time, event }) => ({ time: 365 * time, event })));
    const other = coxRegression(moved, { x: shuffled(x).map((v) => v + 1000), y: shuffled(y) });
    expectClose(coefficients(other), fit, 1e-9);
  });

  test("does not change when subjects are cut into spells, nor when strata are copies of the whole", () => {
    const fit = coefficients(coxRegression(times, { x, y }));
    const cut = times.flatMap(({ time, event }) => [
      { time: time / 2, event: false },
      { start: time / 2, time, event },
    ]);
    const twice = (values: readonly number[]) => values.flatMap((v) => [v, v]);
    expectClose(coefficients(coxRegression(cut, { x: twice(x), y: twice(y) })), fit, 1e-10);
    const strata = times.flatMap(() => ["a", "b"]);
    const copies = times.flatMap((each) => [each, each]);
    expectClose(
      coefficients(coxRegression(copies, { x: twice(x), y: twice(y) }, "efron", strata)),
      fit,
      1e-10,
    );
  });

  test("takes Efron's way with ties unless told otherwise", () => {
    expect(coefficients(coxRegression(tiedTimes, tiedCovariates))).toEqual(
      coefficients(coxRegression(tiedTimes, tiedCovariates, "efron")),
    );
  });

  test("does not count who only begins to be watched at the time of an event", () => {
    const late = { start: times[0].time, time: 9, event: false };
    const first = { ...times[0], event: true };
    const rest = times.slice(1).map((each) => ({ ...each, event: false }));
    const alone = coxRegression([first, ...rest], { x });
    expect(coxRegression([first, ...rest, late], { x: [...x, 100] }).logLikelihoodNull).toBe(
      alone.logLikelihoodNull,
    );
  });

  test("finds the coefficients that made the data, within three standard errors", () => {
    const { times, x, y } = untied(400, "recover");
    const [a, b] = coxRegression(times, { x, y }).estimates;
    expect(Math.abs(a.estimate - 1)).toBeLessThan(3 * a.standardError);
    expect(Math.abs(b.estimate + 0.7)).toBeLessThan(3 * b.standardError);
  });

  test("without covariates has no coefficient and the likelihood of no effect", () => {
    const fit = coxRegression(times, {});
    expect(fit.estimates).toEqual([]);
    expect(fit.logLikelihood).toBe(coxRegression(times, { x }).logLikelihoodNull);
    expect(fit.likelihoodRatio).toMatchObject({ chiSquare: 0, df: 0, p: 1 });
  });

  test("refuses covariates that repeat each other, do not vary, or separate the early from the late", () => {
    expect(() => coxRegression(times, { x, again: x.map((v) => 2 * v + 1) })).toThrow(/no single maximum/);
    expect(() => coxRegression(times, { x: x.map(() => 3) })).toThrow(/no single maximum/);
    const sorted = [1, 2, 3, 4, 5].map((time) => ({ time, event: true }));
    expect(() => coxRegression(sorted, { x: [5, 4, 3, 2, 1] })).toThrow(/separates those with events/);
  });

  test("names the covariate of the wrong length, or with a gap", () => {
    expect(() => coxRegression(times, { gdp: [1, 2] })).toThrow(
      /covariate "gdp" has 2 values for 80 observations/,
    );
    const gap = x.map((v, k) => (k === 7 ? Number.NaN : v));
    expect(() => coxRegression(times, { gap })).toThrow(
      /covariate "gap"\[7\] is NaN; only finite numbers are allowed/,
    );
    expect(() => coxRegression(times, { x }, "efron", ["east"])).toThrow(/strata has 1 values for 80 times/);
  });
});

describe("the three tests of one coefficient", () => {
  const { times, x } = untied(80);
  const fit = coxRegression(times, { x });
  const { data } = fit;

  test("are Wald's square of z, the likelihood ratio, and the square of the slope at 0 over its information", () => {
    expect(fit.wald.chiSquare).toBeCloseTo(fit.estimates[0].z ** 2, 9);
    expect(fit.likelihoodRatio.chiSquare).toBeCloseTo(2 * (fit.logLikelihood - fit.logLikelihoodNull), 12);
    const { gradient, information } = partialLikelihood(data, [0]);
    expect(fit.score.chiSquare).toBeCloseTo(gradient[0] ** 2 / information[0][0], 9);
  });

  test("refuses samples without subjects or events", () => {
    expect(() => coxRegression([], {})).toThrow(/coxRegression: times is empty/);
    expect(() => coxRegression([{ time: 1, event: false }], {})).toThrow(/none of the 1 times is an event/);
  });
});
