import { spearman } from "../../analysis/rank-correlation.js";
import type { Traits } from "../../model/inputs.js";
import { adopters, type History, type Statistic } from "./history.js";

/** Spearman's correlation of a trait with an outcome, over all provinces, or over some. */
export function withTrait(
  trait: keyof Traits,
  outcome: (history: History) => readonly number[],
  among?: typeof adopters,
): Statistic {
  return (history, { traits }) => {
    const scores = traits.map((each) => each[trait]);
    return among
      ? spearman(among(history, scores), among(history, outcome(history)))
      : spearman(scores, outcome(history));
  };
}

/** Spearman's correlation of two outcomes of the same provinces, of those with a plan only. */
export function betweenOutcomes(
  one: (history: History) => readonly number[],
  other: (history: History) => readonly number[],
): Statistic {
  return (history) => spearman(adopters(history, one(history)), adopters(history, other(history)));
}
