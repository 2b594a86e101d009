import type { Matrix } from "../../math/cholesky.js";

/** Weights as shares of their sum. */
export function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0 && Number.isFinite(sum)) || weights.some((weight) => weight < 0))
    throw new RangeError(
      `weights sum to ${sum}; they must be 0 or more, and at least one of them must be greater than 0`,
    );
  return weights.map((weight) => weight / sum);
}

/** Number of points of equal weight that would tell as much (Kish 1965): (sum w)^2 / sum w^2. */
export function weightedSize(weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return (sum * sum) / weights.reduce((total, weight) => total + weight * weight, 0);
}

/** Mean of values, or of each coordinate of points, under weights that sum to 1. */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + weights[i] * value, 0);
}

/**
 * Covariance of the coordinates of points, one row for each point, under weights that sum to 1: unbiased for weights that
 * say how precise a point is, divided by 1 - sum w^2.
 */
export function weightedCovariance(points: Matrix, weights: readonly number[]): number[][] {
  const axes = points[0].map((_, a) => a);
  const means = axes.map((a) => points.reduce((sum, point, i) => sum + weights[i] * point[a], 0));
  const left = 1 - weights.reduce((sum, weight) => sum + weight * weight, 0);
  return axes.map((a) =>
    axes.map(
      (b) =>
        points.reduce(
          (sum, point, i) => sum + weights[i] * (point[a] - means[a]) * (point[b] - means[b]),
          0,
        ) / left,
    ),
  );
}

/**
 * Quantiles under weights: each point stands in the middle of its weight, straight lines run between, and what lies
 * beyond the outermost middles is the outermost point.
 */
export function weightedQuantiles(
  values: readonly number[],
  weights: readonly number[],
  levels: readonly number[],
): number[] {
  const order = [...values.keys()].sort((a, b) => values[a] - values[b] || a - b);
  const shares = normalised(weights);
  let sum = 0;
  const middles = order.map((i) => {
    sum += shares[i];
    return sum - shares[i] / 2;
  });
  return levels.map((level) => {
    const next = middles.findIndex((middle) => middle >= level);
    if (next <= 0) return values[order[next === 0 ? 0 : order.length - 1]];
    const [from, to] = [values[order[next - 1]], values[order[next]]];
    return from + ((level - middles[next - 1]) / (middles[next] - middles[next - 1])) * (to - from);
  });
}
