import type { Assessment } from "../../experiments/assessment/index.js";
import { isInside } from "../../experiments/assessment/predictive-check.js";
import { LOG_NULL, RANKED_NULL } from "../../experiments/assessment/rivals/index.js";
import type { Scored } from "../../experiments/assessment/score-tables.js";
import { type PairedDifference, pairedDifference } from "../../experiments/assessment/scores/paired.js";
import type { PlanScores } from "../../experiments/assessment/scores/plan-scores.js";

/** The row of a model in a table of scores. */
export function rowOf<Scores>(table: readonly Scored<Scores>[], id: string): Scored<Scores> {
  const row = table.find((each) => each.id === id);
  if (!row) throw new RangeError(`no scores of ${id}; there are ${table.map((each) => each.id).join(", ")}`);
  return row;
}

/** Ranked scores of a model less those of Kaplan-Meier, in days; below nought is better. */
export function rankedGain(plans: readonly Scored<PlanScores>[], id: string): PairedDifference {
  const crps = (each: string) => rowOf(plans, each).scores.provinces.map((score) => score.crps);
  return pairedDifference(crps(id), crps(RANKED_NULL));
}

/** Log scores of a model less those of the best null; null for a model without a density. Above nought is better. */
export function logGain(plans: readonly Scored<PlanScores>[], id: string): PairedDifference | null {
  const logs = (each: string) => rowOf(plans, each).scores.provinces.map(({ log }) => log);
  const [ours, theirs] = [logs(id), logs(LOG_NULL)];
  if (ours.includes(null) || theirs.includes(null)) return null;
  return pairedDifference(ours as number[], theirs as number[]);
}

/** Log probabilities of the period of the plan, less those of the best null. */
export function binnedGain(plans: readonly Scored<PlanScores>[], id: string): PairedDifference {
  const binned = (each: string) => rowOf(plans, each).scores.provinces.map((score) => score.binned);
  return pairedDifference(binned(id), binned(LOG_NULL));
}

/** Whether a difference keeps clear of nought on the better side, does so on the worse one, or does neither. */
export function judged(
  { low, high }: PairedDifference,
  better: "lower" | "higher",
): "better" | "worse" | "undecided" {
  if (low > 0) return better === "higher" ? "better" : "worse";
  if (high < 0) return better === "lower" ? "better" : "worse";
  return "undecided";
}

/** Statistics inside their 90% bands, of how many. */
export function insideOf(checks: Assessment["checks"]["fitted"]): {
  readonly inside: number;
  readonly of: number;
} {
  return { inside: checks.filter(isInside).length, of: checks.length };
}

/** Tau above which a forecast of the order of provinces it has not seen must have seen them. */
export const LEAKAGE = 0.4;

/** Whether an order was predicted better than a model that knew the truth could. */
export function leaks({ tauAll, tauAdopters }: Pick<PlanScores, "tauAll" | "tauAdopters">): boolean {
  return Math.max(tauAll ?? 0, tauAdopters ?? 0) > LEAKAGE;
}
