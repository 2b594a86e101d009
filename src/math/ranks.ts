import { normalQuantile } from "./normal.js";

/** Ranks from 1 = smallest; equal values share the mean of their ranks (so the sum is always n(n+1)/2). */
export function averageRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

/** Sum from the smallest to the largest, so that the order of the values cannot change a bit of it. */
function orderlessSum(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}

/** Values moved and scaled to mean 0 and population SD 1; all 0 when they do not differ. */
export function standardised(values: readonly number[]): number[] {
  if (values.every((value) => value === values[0])) return values.map(() => 0);
  const mean = orderlessSum(values) / values.length;
  const variance = orderlessSum(values.map((value) => (value - mean) * (value - mean))) / values.length;
  const sd = Math.sqrt(variance);
  return values.map((value) => (sd > 0 ? (value - mean) / sd : 0));
}

/**
 * Normal scores of ranks: rank r of n becomes the normal quantile of (r - 0.5) / n, standardised to mean 0 and
 * population SD 1. Larger values give larger scores.
 */
export function normalScores(values: readonly number[]): number[] {
  return standardised(averageRanks(values).map((rank) => normalQuantile((rank - 0.5) / values.length)));
}
