import { exp, ln } from "../../../math/exact.js";
import { refuse } from "../input-error.js";
import { type Anchors, checkAnchors, checkValues } from "./anchors.js";
import { settled } from "./finish.js";

/**
 * The direct method (Ragin 2008, chapter 5): log odds of membership linear in the distance from the crossover, on each
 * side scaled so that the anchor has membership `atInclusion` (usually 0.95) or 1 - atInclusion:
 * 1 / (1 + exp(-L (x - c) / (a - c))), with L = ln(p / (1 - p)) and a the anchor on the side of x.
 */
export function logisticMembership(
  values: readonly number[],
  anchors: Anchors,
  atInclusion: number,
): number[] {
  checkValues(values);
  checkAnchors(anchors);
  checkDegree(atInclusion);
  const odds = ln(atInclusion / (1 - atInclusion));
  const { exclusion, crossover, inclusion } = anchors;
  return settled(
    values.map((x) => {
      const towardsInclusion = (x - crossover) / (inclusion - crossover);
      const scaled = towardsInclusion >= 0 ? towardsInclusion : (x - crossover) / (crossover - exclusion);
      return 1 / (1 + exp(-odds * scaled));
    }),
  );
}

function checkDegree(atInclusion: number): void {
  if (atInclusion > 0.5 && atInclusion < 1) return;
  refuse({
    where: "membership at the inclusion anchor",
    found: String(atInclusion),
    allowed: "above 0.5 and below 1",
    cure: "0.95 is usual",
  });
}
