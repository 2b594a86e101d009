import { ascending, quantilesOf } from "../../analysis/quantile.js";
import type { Band, Interval } from "../../charts/index.js";

/** Quantiles over the runs at each time; `values` gives the value of a run at a time, null where it has none. */
export function bandOver(
  times: number,
  runs: number,
  values: (time: number, run: number) => number | null,
): Band {
  const levels = Array.from({ length: times }, (_, time) => {
    const there = Array.from({ length: runs }, (_, run) => values(time, run)).filter(
      (value) => value !== null,
    );
    return quantilesOf(ascending(there), [0.1, 0.25, 0.5, 0.75, 0.9]).map((value) => value ?? 0);
  });
  const [q10, q25, q50, q75, q90] = [0, 1, 2, 3, 4].map((q) => levels.map((level) => level[q]));
  return { q10, q25, q50, q75, q90 };
}

/** Median and 80% interval of a sample; Infinity is an event that did not happen, later than any other. */
export function intervalOf(values: readonly number[]): Interval {
  const [low, middle, high] = quantilesOf(ascending(values), [0.1, 0.5, 0.9]);
  return { low, middle, high };
}
