import { quantilesOf } from "../../analysis/quantile.js";
import type { Simulated } from "../simulate/request.js";

/** Days of the plans in one run, by province; Infinity = none. */
export function planDays({ published, ids }: Simulated, run: number): number[] {
  return [...published.subarray(run * ids.length, (run + 1) * ids.length)];
}

/** Day of a province's plan in one run; undefined = it takes no part. */
export function planDay(result: Simulated, run: number, id: string): number | undefined {
  const index = result.ids.indexOf(id);
  return index < 0 ? undefined : result.published[run * result.ids.length + index];
}

/** The same province's days in all runs, in ascending order, never last. */
export function daysOverRuns({ published, ids, seeds }: Simulated, index: number): number[] {
  return seeds
    .map((_, run) => published[run * ids.length + index]!)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Interval that holds 80% of a province's days; null = that end is "never". */
export function middleOfRuns(result: Simulated, index: number): readonly [number | null, number | null] {
  const [low, high] = quantilesOf(daysOverRuns(result, index), [0.1, 0.9]);
  return [low ?? null, high ?? null];
}
