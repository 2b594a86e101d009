import { mean } from "simple-statistics";
import type { Background, LineRuns } from "./jumps.js";
import { meanInterval } from "./mean.js";

/** A step in which an outcome that has not moved so far begins to. */
export interface Onset {
  /** Number of the lower of the two values, from 0. */
  readonly at: number;
  /** On which side of it the outcome is at rest. */
  readonly quiet: "below" | "above";
}

/** At rest are means of so many values or more within this part of the range of all means. */
const LEAST_QUIET = 3;
const OF_RANGE = 0.05;
/** Slopes at rest are at most this part of the greatest, and that of the step, or of the next, at least that part. */
const REST = 0.1;
const OF_GREATEST = 0.75;
const RISK = 0.05;

/**
 * Where an outcome leaves its rest, seen from both ends of a line: as swings do that grow beyond a bifurcation. Of a
 * straight line, a parabola or the tail of an S that is drawn over some steps none is found.
 */
export function onsetsOf(xs: readonly number[], runs: LineRuns, background: Background): Onset[] {
  const last = xs.length - 1;
  const below = leftAt(xs, runs, background);
  const above = leftAt([...xs].reverse(), [...runs].reverse(), background);
  return [
    ...(below === undefined ? [] : [{ at: below, quiet: "below" } as const]),
    ...(above === undefined ? [] : [{ at: last - 1 - above, quiet: "above" } as const]),
  ];
}

/** The last value at rest, seen from the first one. */
function leftAt(xs: readonly number[], runs: LineRuns, { range, steps }: Background): number | undefined {
  const means = runs.map((each) => mean(each as number[]));
  const slopes = means.slice(1).map((value, k) => Math.abs((value - means[k]) / (xs[k + 1] - xs[k])));
  const greatest = Math.max(...slopes);
  const isNear = (value: number) => Math.abs(value - means[0]) <= OF_RANGE * range;
  const moved = means.findIndex((value, k) => !isNear(value) || (k > 0 && slopes[k - 1] > REST * greatest));
  const at = moved - 1;
  if (at < LEAST_QUIET - 1) return undefined;
  const isSharp = Math.max(slopes[at], slopes[at + 1] ?? 0) >= OF_GREATEST * greatest;
  const leaving = meanInterval(
    runs[at + 1].map((value, r) => value - runs[at][r]),
    RISK / steps,
  );
  const isSure = leaving.half !== null && Math.abs(leaving.mean) > leaving.half;
  return isSharp && isSure ? at : undefined;
}
