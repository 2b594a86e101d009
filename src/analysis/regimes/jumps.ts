import { mean } from "simple-statistics";
import { meanInterval } from "./mean.js";

/** A step between two neighbouring values of a parameter that the trend on both sides does not explain. */
export interface Jump {
  /** Number of the lower of the two values, from 0. */
  readonly at: number;
  /** By how much the outcome leaps, the trend taken off, with half of its 95% interval. */
  readonly size: number;
  readonly half: number;
}

/** What is judged together with a line: the range of all means, and how many steps are looked at. */
export interface Background {
  readonly range: number;
  readonly steps: number;
}

/** Outcomes of a line: `[value][run]`, run k of every value with the k-th luck. */
export type LineRuns = readonly (readonly number[])[];

/** Least values of a line: a step needs a neighbour on each side to be told from a slope. */
export const LEAST_VALUES = 4;
/** A jump and its step are at least this part of the range of all means, and the jump this part of the step. */
const OF_RANGE = 0.1;
const OF_STEP = 2 / 3;
/** Chance at which noise alone shows a jump anywhere. */
const RISK = 0.05;

/** How many steps of a line of so many values can be judged. */
export function stepsOf(values: number): number {
  return Math.max(0, values - 3);
}

/**
 * Jumps along a line. The lines through the two values before a step and through the two after it are drawn out to its
 * middle; where they miss each other by what Monte-Carlo error does not explain (Student's t over runs, all steps judged
 * together), by two thirds of the step and by a tenth of the range, the outcome jumps. A straight line and a parabola in
 * equal steps never do; neither does a bend. The first and the last step are not judged: they have no trend outside.
 * Whether a jump is a leap or a slope too steep for the steps, only finer steps can tell.
 */
export function jumpsOf(xs: readonly number[], runs: LineRuns, { range, steps }: Background): Jump[] {
  const n = runs[0]?.length ?? 0;
  if (xs.length < LEAST_VALUES || n < 2 || !(range > 0)) return [];
  const means = runs.map((each) => mean(each as number[]));
  return Array.from({ length: stepsOf(xs.length) }, (_, k) => k + 1).flatMap((at) => {
    const leaps = Array.from({ length: n }, (_, r) => leapOf(xs, runs, at, r));
    const { mean: size, half } = meanInterval(leaps);
    const strict = meanInterval(leaps, RISK / steps).half ?? 0;
    const [before, step, after] = [at - 1, at, at + 1].map((k) => means[k + 1] - means[k]);
    const isLarge = Math.min(Math.abs(size), Math.abs(step)) >= OF_RANGE * range;
    const isSteepest = Math.abs(step) > Math.max(Math.abs(before), Math.abs(after));
    const isJump = isLarge && isSteepest && size / step >= OF_STEP && Math.abs(size) > strict;
    return isJump ? [{ at, size, half: half ?? 0 }] : [];
  });
}

/** By how much two lines miss each other in the middle of a step, in one run. */
function leapOf(xs: readonly number[], runs: LineRuns, at: number, run: number): number {
  const slope = (k: number) => (runs[k + 1][run] - runs[k][run]) / (xs[k + 1] - xs[k]);
  const width = xs[at + 1] - xs[at];
  return runs[at + 1][run] - runs[at][run] - (width / 2) * (slope(at - 1) + slope(at + 1));
}
