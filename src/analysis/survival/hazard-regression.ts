import type { Matrix } from "../../math/cholesky.js";
import { maximise, type Slope } from "../../math/newton.js";
import { type Covariates, covarianceOf, covariateRows, dot } from "./covariates.js";
import { type Estimate, estimates } from "./estimate.js";
import { type Link, type LinkName, links } from "./hazard-links.js";

/** A fitted discrete-time hazard. The first estimate is the intercept. */
export interface HazardFit {
  readonly link: LinkName;
  readonly estimates: readonly Estimate[];
  readonly covariance: Matrix;
  readonly logLikelihood: number;
  /** Akaike's criterion, twice the number of coefficients less twice the log-likelihood. */
  readonly aic: number;
  /** Number of periods. */
  readonly n: number;
  readonly events: number;
}

/**
 * Regression of the probability of an event in a period, by Fisher scoring (iteratively reweighted least squares). Feed
 * it the `event` of `personPeriods`, with covariates that have one value for each period.
 */
export function hazardRegression(
  events: readonly boolean[],
  covariates: Covariates,
  link: LinkName,
): HazardFit {
  const happened = events.filter((event) => event).length;
  if (happened === 0 || happened === events.length)
    throw new RangeError(
      `hazardRegression: ${happened} of ${events.length} periods have the event; some must and some must not`,
    );
  const rows = covariateRows(covariates, events.length, "hazardRegression").map((row) => [1, ...row]);
  const start = rows[0].map((_, k) => (k === 0 ? links[link].predictor(happened / events.length) : 0));
  const top = maximise((at) => binomialSlope(events, rows, at, links[link]), start, "hazardRegression");
  const covariance = covarianceOf(top, rows, "hazardRegression");
  return {
    link,
    estimates: estimates(["intercept", ...Object.keys(covariates)], top.at, covariance),
    covariance,
    logLikelihood: top.value,
    aic: 2 * (top.at.length - top.value),
    n: events.length,
    events: happened,
  };
}

/** Probability of the event in a period with the given covariates, in the order of the fit. */
export function hazardAt(fit: HazardFit, covariates: readonly number[]): number {
  const coefficients = fit.estimates.map(({ estimate }) => estimate);
  if (covariates.length !== coefficients.length - 1)
    throw new RangeError(
      `hazardAt: ${covariates.length} covariates given, the fit has ${coefficients.length - 1}; give one value for each, without the intercept`,
    );
  return links[fit.link].probability(dot(coefficients, [1, ...covariates]));
}

/** Log-likelihood with gradient x (y - p) p' / (p (1 - p)) and expected information x x' p'^2 / (p (1 - p)). */
function binomialSlope(
  events: readonly boolean[],
  rows: Matrix,
  coefficients: readonly number[],
  link: Link,
): Slope {
  const gradient = coefficients.map(() => 0);
  const information = coefficients.map(() => coefficients.map(() => 0));
  let value = 0;
  rows.forEach((row, k) => {
    const predictor = dot(row, coefficients);
    const p = link.probability(predictor);
    const slope = link.slope(predictor);
    const perVariance = p > 0 && p < 1 ? slope / (p * (1 - p)) : 0;
    const pull = ((events[k] ? 1 : 0) - p) * perVariance;
    const weight = slope * perVariance;
    value += link.logLikelihood(predictor, events[k]);
    row.forEach((x, i) => {
      gradient[i] += pull * x;
      row.forEach((other, j) => {
        information[i][j] += weight * x * other;
      });
    });
  });
  return { value, gradient, information };
}
