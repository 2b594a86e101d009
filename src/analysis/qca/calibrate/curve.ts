import { power } from "../../../math/exact.js";
import { refuse } from "../input-error.js";
import { type Anchors, checkAnchors, checkValues, isRising } from "./anchors.js";
import { settled, upTo } from "./finish.js";

/** How curved a membership function is below and above the crossover: 1 is straight, more is steeper there. */
export interface Curvature {
  readonly below: number;
  readonly above: number;
}

/** Straight lines between the anchors. */
export const STRAIGHT: Curvature = { below: 1, above: 1 };

/**
 * S-shaped set with power curves (Duşa 2019, chapter 4): 0 up to the exclusion, ((x - e) / (c - e))^below / 2 up to the
 * crossover, 1 - ((i - x) / (i - c))^above / 2 up to the inclusion, 1 beyond; mirrored when the set falls.
 */
export function curvedMembership(
  values: readonly number[],
  anchors: Anchors,
  curvature: Curvature,
): number[] {
  checkValues(values);
  checkAnchors(anchors);
  checkCurvature(curvature);
  return settled(values.map((x) => onSide(x, anchors, curvature)));
}

/** Membership on one side of a set, which rises or falls. */
export function onSide(x: number, anchors: Anchors, curvature: Curvature): number {
  const { exclusion, crossover, inclusion } = anchors;
  const [low, high] = isRising(anchors) ? [exclusion, inclusion] : [inclusion, exclusion];
  const [atLow, atHigh] = isRising(anchors) ? [0, 1] : [1, 0];
  if (upTo(x, low)) return atLow;
  if (!upTo(x, high)) return atHigh;
  const below = upTo(x, crossover) === isRising(anchors);
  if (below) return power(share(x, exclusion, crossover), curvature.below) / 2;
  return 1 - power(share(x, inclusion, crossover), curvature.above) / 2;
}

/** Way from the anchor to the crossover, 0 to 1. */
function share(x: number, anchor: number, crossover: number): number {
  return Math.max(0, (anchor - x) / (anchor - crossover));
}

/** Throws unless both curvatures are positive. */
export function checkCurvature(curvature: Curvature): void {
  refuse(
    ...(["below", "above"] as const).flatMap((side) =>
      curvature[side] > 0
        ? []
        : [
            {
              where: `curvature ${side} the crossover`,
              found: String(curvature[side]),
              allowed: "a positive number",
              cure: "1 is a straight line",
            },
          ],
    ),
  );
}
