/** A mean difference of scores of the same provinces. */
export interface PairedDifference {
  readonly mean: number;
  /** SD of the differences over the root of their number. */
  readonly standardError: number;
  /** Two standard errors to each side, which for thirty provinces is a 95% interval. */
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** Mean of `ours` less `theirs`, province by province. */
export function pairedDifference(ours: readonly number[], theirs: readonly number[]): PairedDifference {
  const n = ours.length;
  const differences = ours.map((value, i) => value - theirs[i]);
  const mean = differences.reduce((sum, d) => sum + d, 0) / n;
  const squares = differences.reduce((sum, d) => sum + (d - mean) * (d - mean), 0);
  const standardError = Math.sqrt(squares / (n - 1) / n);
  return { mean, standardError, low: mean - 2 * standardError, high: mean + 2 * standardError, n };
}
