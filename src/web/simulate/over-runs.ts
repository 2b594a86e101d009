import { quantilesOf } from "../../analysis/quantile.js";

/** What the days of many runs come to; worked out beside the runs, since thousands of them keep a page from drawing. */
export interface OverRuns {
  /** How many provinces have a plan by some days between first and last: the middle 80% of runs. */
  readonly band: readonly BandPoint[];
  /** By province: what holds the middle 80% of its days; null = that end is "never". */
  readonly middles: readonly (readonly [number | null, number | null])[];
  /** By province: share of the runs in which it has a plan. */
  readonly reached: readonly number[];
}

export interface BandPoint {
  readonly day: number;
  readonly low: number;
  readonly high: number;
}

const INTERVALS = 80;
const EDGES = [0.1, 0.9];

/** Sums up the days of plans, runs x provinces, run after run; Infinity = none. */
export function overRuns(published: Float64Array, provinces: number, from: number, until: number): OverRuns {
  const runs = Array.from({ length: published.length / provinces }, (_, run) =>
    published.subarray(run * provinces, (run + 1) * provinces),
  );
  const byProvince = Array.from({ length: provinces }, (_, i) => [
    ...Float64Array.from(runs, (days) => days[i]!).sort(),
  ]);
  return {
    band: Array.from({ length: INTERVALS + 1 }, (_, k) =>
      bandOn(from + ((until - from) * k) / INTERVALS, runs),
    ),
    middles: byProvince.map((days) => {
      const [low, high] = quantilesOf(days, EDGES);
      return [low ?? null, high ?? null] as const;
    }),
    reached: byProvince.map((days) => days.filter(Number.isFinite).length / days.length),
  };
}

function bandOn(day: number, runs: readonly Float64Array[]): BandPoint {
  const counts = Float64Array.from(runs, (days) => days.reduce((n, each) => (each <= day ? n + 1 : n), 0));
  const [low, high] = quantilesOf([...counts.sort()], EDGES);
  return { day, low: low ?? 0, high: high ?? 0 };
}
