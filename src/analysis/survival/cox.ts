import { type Matrix, quadraticForm } from "../../math/cholesky.js";
import { maximise, type Slope } from "../../math/newton.js";
import { type Covariates, columnMeans, covarianceOf, covariateRows, dot } from "./covariates.js";
import { deathTerm, sumOf, type Ties } from "./cox-ties.js";
import { type DeathTime, deathTimes } from "./death-times.js";
import { type ChiSquareTest, chiSquareTest, type Estimate, estimates } from "./estimate.js";
import { checkEvents, checkTimes, type SurvivalTime } from "./survival-time.js";

/** The data of a Cox regression, as its likelihood needs them. */
export interface CoxData {
  readonly times: readonly SurvivalTime[];
  readonly strata: readonly string[];
  readonly names: readonly string[];
  /** Covariates less `means`, one row per subject or spell. */
  readonly rows: readonly (readonly number[])[];
  readonly means: readonly number[];
  readonly deaths: readonly DeathTime[];
  readonly ties: Ties;
}

/** A fitted Cox regression; an estimate is the logarithm of a hazard ratio per unit of its covariate. */
export interface CoxFit {
  readonly data: CoxData;
  readonly estimates: readonly Estimate[];
  readonly covariance: Matrix;
  /** Logarithm of the partial likelihood with all coefficients at 0 and at their estimates. */
  readonly logLikelihoodNull: number;
  readonly logLikelihood: number;
  /** Three tests that all coefficients are 0. */
  readonly likelihoodRatio: ChiSquareTest;
  readonly wald: ChiSquareTest;
  readonly score: ChiSquareTest;
}

/**
 * Proportional hazards after Cox (1972): each covariate multiplies the hazard, whatever its course, by exp(coefficient)
 * per unit; the course is free, and free in every stratum. Covariates that change with time are spells (start, time].
 */
export function coxRegression(
  times: readonly SurvivalTime[],
  covariates: Covariates,
  ties: Ties = "efron",
  strata?: readonly string[],
): CoxFit {
  const data = coxData(times, covariates, ties, strata);
  const zero = data.names.map(() => 0);
  const top = maximise((at) => partialLikelihood(data, at), zero, "coxRegression");
  const covariance = covarianceOf(top, data.rows, "coxRegression");
  const start = partialLikelihood(data, zero);
  const test = (chiSquare: number | null) => chiSquareTest(chiSquare ?? Number.NaN, zero.length);
  return {
    data,
    estimates: estimates(data.names, top.at, covariance),
    covariance,
    logLikelihoodNull: start.value,
    logLikelihood: top.value,
    likelihoodRatio: test(2 * (top.value - start.value)),
    wald: test(quadraticForm(covariance, top.at)),
    score: test(quadraticForm(start.information, start.gradient)),
  };
}

/** Logarithm of the partial likelihood, the sum over all times of events, with its slope. */
export function partialLikelihood(data: CoxData, coefficients: readonly number[]): Slope {
  return sumOf(deathTerms(data, coefficients), data.names.length);
}

/** The part of each time of events in the partial likelihood. */
export function deathTerms(data: CoxData, coefficients: readonly number[]): Slope[] {
  const scores = data.rows.map((row) => dot(row, coefficients));
  return data.deaths.map((death) => deathTerm(death, data.rows, scores, data.ties));
}

/** Checks and centres the data; the means change no coefficient, but keep the exponentials small. */
function coxData(
  times: readonly SurvivalTime[],
  covariates: Covariates,
  ties: Ties,
  strata: readonly string[] = times.map(() => "all"),
): CoxData {
  checkTimes(times, "coxRegression");
  checkEvents(times, "coxRegression");
  if (strata.length !== times.length)
    throw new RangeError(
      `coxRegression: strata has ${strata.length} values for ${times.length} times; give one for each`,
    );
  const raw = covariateRows(covariates, times.length, "coxRegression");
  const means = columnMeans(raw);
  const rows = raw.map((row) => row.map((value, k) => value - means[k]));
  const deaths = deathTimes(times, strata);
  return { times, strata, names: Object.keys(covariates), rows, means, deaths, ties };
}
