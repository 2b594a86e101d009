import { mean, sampleStandardDeviation } from "simple-statistics";
import { type Estimate, type Resamples, withErrors } from "./bootstrap.js";

/** Trajectories of Morris (1991): points in which groups of factors move one after another. */
export interface Trajectories {
  /** Rows of numbers; those of one trajectory follow each other, one more than there are groups. */
  readonly points: readonly (readonly number[])[];
  /** Columns of each group. */
  readonly groups: readonly (readonly number[])[];
  /** Size of a step in the unit cube. */
  readonly step: number;
}

/** What a group of factors does: mean effect, mean size of an effect, and how much effects differ. */
export interface MorrisIndex {
  /** Mean elementary effect; null for a group of several factors, which has no direction. */
  readonly mu: number | null;
  /** Mean absolute effect (Campolongo, Cariboni & Saltelli 2007). */
  readonly muStar: Estimate;
  /** SD of the effects over trajectories: curvature, interaction and noise; null for groups and single trajectories. */
  readonly sigma: number | null;
}

/**
 * Elementary effects, `effects[group][trajectory]`: change of y over a step upwards, per unit-cube step. Of a group of
 * several factors the sign is that of its first one.
 */
export function elementaryEffects({ points, groups, step }: Trajectories, y: ArrayLike<number>): number[][] {
  const length = groups.length + 1;
  const effects: number[][] = groups.map(() => []);
  for (let start = 0; start + length <= points.length; start += length)
    for (let row = start; row < start + length - 1; row++) {
      const [from, to] = [points[row], points[row + 1]];
      const group = groups.findIndex((members) => members.some((k) => from[k] !== to[k]));
      if (group < 0)
        throw new RangeError(`rows ${row + 1} and ${row + 2} of a trajectory are the same point`);
      const moved = groups[group].find((k) => from[k] !== to[k]) as number;
      const rise = y[row + 1] - y[row];
      effects[group].push((to[moved] > from[moved] ? rise : -rise) / step);
    }
  return effects;
}

/** Indices of Morris from elementary effects; resamples are of trajectories. */
export function morrisIndices(
  effects: readonly (readonly number[])[],
  groups: readonly (readonly number[])[],
  resamples: Resamples = [],
): MorrisIndex[] {
  const size = (each: readonly number[]) => mean(each.map(Math.abs));
  const again = resamples.map((rows) => effects.map((each) => size(rows.map((t) => each[t]))));
  const sizes = withErrors(effects.map(size), again);
  return effects.map((each, g) => {
    const isSingle = groups[g].length === 1;
    return {
      mu: isSingle ? mean([...each]) : null,
      muStar: sizes[g],
      sigma: isSingle && each.length > 1 ? sampleStandardDeviation([...each]) : null,
    };
  });
}
