import type { Matrix } from "../../math/cholesky.js";
import { exp, ln } from "../../math/exact.js";
import { maximise, type Slope } from "../../math/newton.js";
import { type Covariates, covarianceOf, covariateRows, dot } from "./covariates.js";
import { type Estimate, estimates } from "./estimate.js";
import { type Family, type FamilyName, families } from "./failure-time-families.js";
import { checkEvents, checkTimes, refuseStarts, type SurvivalTime } from "./survival-time.js";

/** A fitted accelerated failure time model. Estimates: intercept, covariates, and "ln scale" where the scale is free. */
export interface FailureTimeFit {
  readonly family: FamilyName;
  readonly estimates: readonly Estimate[];
  readonly covariance: Matrix;
  /** Spread of the log time; 1 / scale is the shape of a Weibull. */
  readonly scale: number;
  readonly logLikelihood: number;
  /** Of the model with an intercept alone. */
  readonly logLikelihoodNull: number;
}

/**
 * ln T = intercept + covariates x coefficients + scale x Z, with the distribution of Z after which the family is called:
 * a covariate stretches time by exp(coefficient) per unit. Maximum likelihood by Newton, an event giving its density (per
 * unit of time) and a censored time its survival; see Kalbfleisch & Prentice (2002), chapter 3.
 */
export function failureTimeRegression(
  times: readonly SurvivalTime[],
  covariates: Covariates,
  family: FamilyName,
): FailureTimeFit {
  checkPositive(times);
  const rows = covariateRows(covariates, times.length, "failureTimeRegression").map((row) => [1, ...row]);
  const [fit, none] = [rows, times.map(() => [1])].map((x) => maximum(times, x, families[family]));
  const isFree = families[family].scale === undefined;
  const names = ["intercept", ...Object.keys(covariates), ...(isFree ? ["ln scale"] : [])];
  const covariance = covarianceOf(
    fit,
    isFree ? rows.map((row) => [...row, 0]) : rows,
    "failureTimeRegression",
  );
  return {
    family,
    estimates: estimates(names, fit.at, covariance),
    covariance,
    scale: isFree ? exp(fit.at[names.length - 1]) : 1,
    logLikelihood: fit.value,
    logLikelihoodNull: none.value,
  };
}

/** The best coefficients for some rows; the search starts at the mean log time. */
function maximum(times: readonly SurvivalTime[], rows: Matrix, family: Family) {
  const centre = times.reduce((sum, { time }) => sum + ln(time), 0) / times.length;
  const start = [...rows[0].map((_, k) => (k === 0 ? centre : 0)), ...(family.scale ? [] : [0])];
  return maximise((at) => logLikelihood(times, rows, at, family), start, "failureTimeRegression");
}

/**
 * Sum over subjects of the logarithm of density or survival. With z = (ln t - predictor) / scale the chain rule gives
 * dz/dcoefficient = -x / scale and dz/dln(scale) = -z.
 */
function logLikelihood(
  times: readonly SurvivalTime[],
  rows: Matrix,
  at: readonly number[],
  family: Family,
): Slope {
  const width = rows[0].length;
  const lnScale = at[width] ?? 0;
  const gradient = at.map(() => 0);
  const information = at.map(() => at.map(() => 0));
  let value = 0;
  times.forEach(({ time, event }, k) => {
    const z = (ln(time) - dot(rows[k], at)) / exp(lnScale);
    const [log, first, second] = event ? family.logDensity(z) : family.logSurvival(z);
    const path = at.map((_, i) => (i < width ? -rows[k][i] / exp(lnScale) : -z));
    value += event ? log - lnScale - ln(time) : log;
    at.forEach((_, i) => {
      gradient[i] += first * path[i] - (event && i === width ? 1 : 0);
      at.forEach((_, j) => {
        const bend = i === width || j === width ? -path[i === width ? j : i] : 0;
        information[i][j] -= second * path[i] * path[j] + first * bend;
      });
    });
  });
  return { value, gradient, information };
}

/** Logarithms of density (per unit of time) and survival at a time, for covariates in the order of the fit. */
export function failureTimeAt(
  fit: FailureTimeFit,
  time: number,
  covariates: readonly number[] = [],
): { readonly logDensity: number; readonly logSurvival: number } {
  const expected = fit.estimates.length - (families[fit.family].scale ? 1 : 2);
  if (covariates.length !== expected)
    throw new RangeError(
      `failureTimeAt: ${covariates.length} covariates given, the fit has ${expected}; give one value for each, without the intercept`,
    );
  const predictor = dot(
    [1, ...covariates],
    fit.estimates.map(({ estimate }) => estimate),
  );
  const z = (ln(time) - predictor) / fit.scale;
  const { logDensity, logSurvival } = families[fit.family];
  return { logDensity: logDensity(z)[0] - ln(fit.scale) - ln(time), logSurvival: logSurvival(z)[0] };
}

function checkPositive(times: readonly SurvivalTime[]): void {
  checkTimes(times, "failureTimeRegression");
  checkEvents(times, "failureTimeRegression");
  refuseStarts(times, "failureTimeRegression");
  const zero = times.findIndex(({ time }) => time === 0);
  if (zero >= 0)
    throw new RangeError(
      `failureTimeRegression: times[${zero}].time is 0; its logarithm is not finite. Allowed are times above 0`,
    );
}
