import { mean, sampleStandardDeviation } from "simple-statistics";
import { ascending, quantilesOf } from "../../analysis/quantile.js";

/** One quantity in two runs with the same seed; null = it has no value, as a plan that never comes. */
export interface Pair {
  readonly baseline: number | null;
  readonly scenario: number | null;
}

/** Differences over pairs, scenario minus baseline. */
export interface Differences {
  readonly n: number;
  readonly mean: number;
  /** Monte-Carlo standard error of the mean: SD of the differences / sqrt(n); null for a single pair. */
  readonly error: number | null;
  readonly q05: number;
  readonly q10: number;
  readonly q50: number;
  readonly q90: number;
  readonly q95: number;
}

/**
 * What becomes of a pair. `gained`: only the scenario has a value; `lost`: only the baseline has one; `neither`: none
 * has.
 */
export type Turn = "lower" | "higher" | "same" | "neither" | "gained" | "lost";

/**
 * A paired effect. Pairs in which only one side has a value are flips and no differences; `restricted` takes a time
 * without a value as the last day, so that it is defined for every pair.
 */
export interface Effect {
  readonly pairs: number;
  /** Number of pairs that turn out so; they add up to `pairs`. */
  readonly turns: Readonly<Record<Turn, number>>;
  /** Over the pairs in which both sides have a value; null if there are none. */
  readonly difference: Differences | null;
  /** Over all pairs; null where values are no times until a last day. */
  readonly restricted: Differences | null;
}

/** What becomes of one pair. */
export function turnOf({ baseline, scenario }: Pair): Turn {
  if (baseline === null) return scenario === null ? "neither" : "gained";
  if (scenario === null) return "lost";
  return scenario === baseline ? "same" : scenario < baseline ? "lower" : "higher";
}

/** Scenario minus baseline; null for a pair in which one of them has no value. */
export function differenceOf({ baseline, scenario }: Pair): number | null {
  return baseline === null || scenario === null ? null : scenario - baseline;
}

/** Scenario minus baseline of times until a last day, on which those without a value are taken to end. */
export function restrictedDifferenceOf({ baseline, scenario }: Pair, last: number): number {
  return (scenario ?? last) - (baseline ?? last);
}

/** Whether no pair differs in anything. */
export function isNoEffect({ turns, pairs }: Effect): boolean {
  return turns.same + turns.neither === pairs;
}

/** The effect over pairs; `last` is the last day of times that may stay without a value. */
export function effectOf(pairs: readonly Pair[], last: number | null): Effect {
  const turns = { lower: 0, higher: 0, same: 0, neither: 0, gained: 0, lost: 0 };
  for (const pair of pairs) turns[turnOf(pair)] += 1;
  return {
    pairs: pairs.length,
    turns,
    difference: differencesOf(pairs.map(differenceOf).filter((each) => each !== null)),
    restricted: last === null ? null : differencesOf(pairs.map((pair) => restrictedDifferenceOf(pair, last))),
  };
}

function differencesOf(values: readonly number[]): Differences | null {
  if (values.length === 0) return null;
  const sorted = ascending(values);
  const [q05, q10, q50, q90, q95] = quantilesOf(sorted, [0.05, 0.1, 0.5, 0.9, 0.95]) as number[];
  return { n: values.length, ...meanAndError(sorted), q05, q10, q50, q90, q95 };
}

/** Of values that are all the same, exactly that value and nought, where sums would leave a trace of rounding. */
function meanAndError(sorted: readonly number[]): Pick<Differences, "mean" | "error"> {
  const n = sorted.length;
  const isConstant = sorted[0] === sorted[n - 1];
  return {
    mean: isConstant ? sorted[0] : mean(sorted as number[]),
    error: n < 2 ? null : isConstant ? 0 : sampleStandardDeviation(sorted as number[]) / Math.sqrt(n),
  };
}
