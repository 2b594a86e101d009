import { mean, sampleStandardDeviation } from "simple-statistics";
import { ascending, quantilesOf } from "../../analysis/quantile.js";

/** A mean over runs, with the middle 80% of the runs and its own error. */
export interface Spread {
  readonly n: number;
  readonly mean: number;
  /** Quantiles 10 and 90% of the runs. */
  readonly low: number;
  readonly high: number;
  /** Monte-Carlo standard error of the mean; null of a single run. */
  readonly error: number | null;
}

/** Describes finite values of runs; null if there are none. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const [low, high] = quantilesOf(ascending(values), [0.1, 0.9]) as number[];
  return { n: values.length, mean: mean([...values]), low, high, error: errorOf(values) };
}

/** Monte-Carlo standard error of the mean of these values; null of a single one. */
export function errorOf(values: readonly number[]): number | null {
  return values.length > 1 ? sampleStandardDeviation([...values]) / Math.sqrt(values.length) : null;
}
