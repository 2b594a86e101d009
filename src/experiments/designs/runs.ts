import type { Design } from "./design.js";
import { type Overrides, overridesOf } from "./overrides.js";

/** Seeds of neighbouring points without common random numbers are this far apart; so many replicates there can be. */
export const MOST_REPLICATES = 1_000_000;

/** One run of a design. */
export interface DesignRun {
  /** Numbers from 0: of the point, and of the run among those of its point. */
  readonly point: number;
  readonly replicate: number;
  readonly seed: number;
}

/** Runs of a design. */
export function runsIn({ points, replicates }: Pick<Design, "points" | "replicates">): number {
  return points.length * replicates;
}

/** Run k of a design, from 0: all runs of the first point come first. */
export function runAt(design: Design, k: number): DesignRun {
  const point = Math.floor(k / design.replicates);
  const replicate = k % design.replicates;
  return { point, replicate, seed: seedOf(design, point, replicate) };
}

/**
 * The seed of a run. It depends on neither the number of points nor that of replicates, so that a design can grow both
 * ways and keep its runs.
 */
export function seedOf(
  { seed, commonRandomNumbers }: Pick<Design, "seed" | "commonRandomNumbers">,
  point: number,
  replicate: number,
): number {
  return seed + replicate + (commonRandomNumbers ? 0 : point * MOST_REPLICATES);
}

/** What run k of a design changes in the base scenario, and its seed. */
export function jobAt(design: Design, k: number): DesignRun & { readonly overrides: Overrides } {
  const run = runAt(design, k);
  return { ...run, overrides: overridesOf(design, run.point) };
}
