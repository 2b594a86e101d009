import type { Design } from "../designs/index.js";

/** Outcomes of the runs of a design by point: `[point][replicate]`. */
export function byPoint({ points, replicates }: Design, y: ArrayLike<number>): number[][] {
  if (y.length !== points.length * replicates)
    throw new RangeError(`${y.length} outcomes for ${points.length} points of ${replicates} runs each`);
  return points.map((_, point) => Array.from({ length: replicates }, (_, r) => y[point * replicates + r]));
}

/** The mean outcome of each point. */
export function meansOf(runs: readonly (readonly number[])[]): number[] {
  return runs.map((each) => each.reduce((sum, value) => sum + value, 0) / each.length);
}
