import { ascending, quantilesOf } from "../../analysis/quantile.js";
import type { Simulated } from "../simulate/request.js";
import type { Days } from "./score.js";

/** How far the model is from what happened in one province. */
export interface Miss {
  readonly id: string;
  /** Day observed, and the median over runs; Infinity = never. */
  readonly observed: number;
  readonly median: number;
  /** Days by which the model is later (above 0) or earlier; never counted as the last day. */
  readonly late: number;
  /** Whether what happened lies outside the middle 80% of runs. */
  readonly isOutside: boolean;
}

/** Median day of each province over the runs; never if that is what half of them say. */
export function medianDays({ ids, published, seeds }: Simulated): Days {
  return new Map(
    ids.map((id, i) => {
      const days = seeds.map((_, run) => published[run * ids.length + i]!);
      const [median] = quantilesOf(ascending(days), [0.5]);
      return [id, median ?? Number.POSITIVE_INFINITY];
    }),
  );
}

/** The model against the data, the province that it misses most first. */
export function missesOf(runs: Simulated, observed: Days): Miss[] {
  const medians = medianDays(runs);
  return runs.ids
    .flatMap((id, i): Miss[] => {
      const real = observed.get(id);
      if (real === undefined) return [];
      const median = medians.get(id)!;
      const late = Math.min(median, runs.until) - Math.min(real, runs.until);
      const [low, high] = runs.overRuns.middles[i]!;
      const never = Number.POSITIVE_INFINITY;
      const isOutside = real < (low ?? never) || real > (high ?? never);
      return [{ id, observed: real, median, late, isOutside }];
    })
    .sort((a, b) => Math.abs(b.late) - Math.abs(a.late) || (a.id < b.id ? -1 : 1));
}

/** Median over provinces of the days between model and data, whichever way. */
export function typicalMiss(misses: readonly Miss[]): number {
  const [median] = quantilesOf(ascending(misses.map(({ late }) => Math.abs(late))), [0.5]);
  return median ?? 0;
}
