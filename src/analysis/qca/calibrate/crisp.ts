import { refuse } from "../input-error.js";
import { checkValues } from "./anchors.js";

/**
 * Number of thresholds at or below each value: with one threshold a crisp set (0 or 1), with more an ordinal one
 * (0, 1, 2 ...). A threshold outside the values would make an empty category and is refused.
 */
export function crispMembership(values: readonly number[], thresholds: readonly number[]): number[] {
  checkValues(values);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  refuse(
    ...thresholds
      .filter((threshold) => !(threshold >= low && threshold <= high))
      .map((threshold) => ({
        where: "crisp threshold",
        found: String(threshold),
        allowed: `${low} to ${high}, the range of the values`,
        cure: "Move it inside",
      })),
  );
  return values.map((value) => thresholds.filter((threshold) => threshold <= value).length);
}
