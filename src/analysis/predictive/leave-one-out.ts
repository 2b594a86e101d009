import { lnMeanExp, lnSumExp } from "./log-sum.js";
import { smoothWeights } from "./smoothed-weights.js";

/** Log-likelihood of each observation under each draw of the posterior: one row for each draw. */
export type LogLikelihoods = readonly (readonly number[])[];

/** What the posterior without an observation says of it. */
export interface LeftOut {
  /** Log predictive density of the observation, left out. */
  readonly score: number;
  /** Shape of the tail of the weights; above 0.7 this observation needs a fit of its own. */
  readonly k: number;
  /** Draws that would tell as much if all weighed the same. */
  readonly size: number;
}

/** Sum of scores with its standard error over observations, and how many parameters the model acts as if it had. */
export interface PredictiveScore<Point> {
  readonly score: number;
  readonly standardError: number;
  readonly effectiveParameters: number;
  readonly points: readonly Point[];
}

/**
 * Leave-one-out log score by Pareto smoothed importance sampling (Vehtari, Gelman & Gabry 2017), from the draws of the
 * posterior of all observations.
 */
export function leaveOneOut(logLikelihoods: LogLikelihoods): PredictiveScore<LeftOut> {
  const points = columnsOf(logLikelihoods).map((column): LeftOut => {
    const { logWeights, k, size } = smoothWeights(column.map((each) => -each));
    return { score: lnSumExp(column.map((each, s) => each + logWeights[s])), k, size };
  });
  return summed(points, logLikelihoods);
}

/** What the posterior says of an observation, with the penalty for its having been in the data. */
export interface Informed {
  readonly score: number;
  /** Variance of the log-likelihood over the draws; above 0.4 the score cannot be trusted. */
  readonly penalty: number;
}

/** Widely applicable information criterion (Watanabe 2010), as a score: larger is better. */
export function widelyApplicable(logLikelihoods: LogLikelihoods): PredictiveScore<Informed> {
  const points = columnsOf(logLikelihoods).map((column): Informed => {
    const mean = column.reduce((sum, each) => sum + each, 0) / column.length;
    const penalty =
      column.reduce((sum, each) => sum + (each - mean) * (each - mean), 0) / (column.length - 1);
    return { score: lnMeanExp(column) - penalty, penalty };
  });
  return summed(points, logLikelihoods);
}

function summed<Point extends { readonly score: number }>(
  points: readonly Point[],
  logLikelihoods: LogLikelihoods,
): PredictiveScore<Point> {
  const n = points.length;
  const score = points.reduce((sum, point) => sum + point.score, 0);
  const squares = points.reduce(
    (sum, point) => sum + (point.score - score / n) * (point.score - score / n),
    0,
  );
  const inSample = columnsOf(logLikelihoods).reduce((sum, column) => sum + lnMeanExp(column), 0);
  return {
    score,
    standardError: Math.sqrt((n * squares) / (n - 1)),
    effectiveParameters: inSample - score,
    points,
  };
}

function columnsOf(rows: LogLikelihoods): number[][] {
  if (rows.length === 0) throw new RangeError("leave-one-out scores need at least one draw");
  return rows[0].map((_, i) => rows.map((row) => row[i]));
}
