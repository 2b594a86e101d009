import { type Differences, effectOf, type Turn } from "../compare/effect.js";
import type { SetValues } from "./trials.js";

/** What is wanted: more of the outcome, or less. */
export type Towards = "more" | "less";

/** Pairs of runs with and without some pilots: the difference, and how many pairs turn out how. */
export interface Gain {
  readonly difference: Differences;
  readonly turns: Readonly<Record<Turn, number>>;
  readonly pairs: number;
}

/** The effect of one row of runs against another with the same seeds. */
export function gainOf(values: Float64Array, without: Float64Array): Gain {
  const pairs = Array.from(values, (scenario, run) => ({ baseline: without[run], scenario }));
  const { difference, turns } = effectOf(pairs, null);
  if (difference === null) throw new RangeError("a gain needs at least one pair of runs");
  return { difference, turns, pairs: pairs.length };
}

/** Whether no pair differs by a bit. */
export function isNoGain({ turns, pairs }: Gain): boolean {
  return turns.same === pairs;
}

/** A set of pilots and what it does against no pilots. */
export interface Scored {
  readonly pilots: readonly string[];
  readonly gain: Gain;
}

/** Sets with their effects, the best first; of equals the one that was named first. */
export function ranked(sets: readonly (readonly string[])[], values: SetValues, towards: Towards): Scored[] {
  const none = values([]);
  const sign = towards === "more" ? 1 : -1;
  return sets
    .map((pilots, k) => ({ pilots, gain: gainOf(values(pilots), none), k }))
    .sort((a, b) => sign * (b.gain.difference.mean - a.gain.difference.mean) || a.k - b.k)
    .map(({ pilots, gain }) => ({ pilots, gain }));
}
