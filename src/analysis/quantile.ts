import { quantileSorted } from "simple-statistics";

/** Numbers in ascending order; Infinity (an event that did not happen) comes last. */
export function ascending(values: Iterable<number>): number[] {
  return Array.from(Float64Array.from(values).sort());
}

/** Quantiles of sorted numbers; null where the quantile is an event that did not happen, or of no numbers at all. */
export function quantilesOf(sorted: readonly number[], levels: readonly number[]): (number | null)[] {
  return levels.map((level) => {
    if (sorted.length === 0) return null;
    const value = quantileSorted(sorted as number[], level);
    return Number.isFinite(value) ? value : null;
  });
}
