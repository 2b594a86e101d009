import { type BellAnchors, checkBell, checkValues, isRising } from "./anchors.js";
import { type Curvature, checkCurvature, onSide } from "./curve.js";
import { settled } from "./finish.js";

/**
 * Set with six anchors that rises and then falls, or the inverse (Duşa 2019, chapter 4): a bell, with straight sides a
 * trapezoid, and a triangle when the two inner anchors are the same. Between the inner anchors membership is full (or
 * none, in the inverse).
 */
export function bellMembership(
  values: readonly number[],
  anchors: BellAnchors,
  curvature: Curvature,
): number[] {
  checkValues(values);
  checkBell(anchors);
  checkCurvature(curvature);
  const { left, right } = anchors;
  const innerLeft = isRising(left) ? left.inclusion : left.exclusion;
  return settled(values.map((x) => onSide(x, x < innerLeft ? left : right, curvature)));
}
