import { refuse } from "../input-error.js";
import { type Anchors, checkAnchors, checkValues, isRising } from "./anchors.js";
import { settled, upTo } from "./finish.js";

/** Empirical distribution function: the share of the sample at or below x. */
function shareUpTo(sample: readonly number[], x: number): number {
  return sample.filter((value) => value <= x).length / sample.length;
}

/**
 * S-shaped set that follows the empirical distribution F of the values between the anchors (Duşa 2019, chapter 4):
 * F(x) / F(c) / 2 up to the crossover, 1 - (1 - F(x)) / (1 - F(c)) / 2 above it; mirrored when the set falls.
 */
export function distributionMembership(values: readonly number[], anchors: Anchors): number[] {
  checkValues(values);
  checkAnchors(anchors);
  const rising = isRising(anchors);
  const [low, high] = rising
    ? [anchors.exclusion, anchors.inclusion]
    : [anchors.inclusion, anchors.exclusion];
  const sample = values.filter((x) => x >= low && x <= high);
  checkSample(sample, anchors.crossover);
  const atCrossover = shareUpTo(sample, anchors.crossover);
  const risen = values.map((x) => {
    if (upTo(x, low)) return 0;
    if (!upTo(x, high)) return 1;
    const share = shareUpTo(sample, x);
    return upTo(x, anchors.crossover) ? share / atCrossover / 2 : 1 - (1 - share) / (1 - atCrossover) / 2;
  });
  return settled(rising ? risen : risen.map((value) => 1 - value));
}

function checkSample(sample: readonly number[], crossover: number): void {
  if (sample.some((x) => x <= crossover) && sample.some((x) => x > crossover)) return;
  refuse({
    where: "values between the anchors",
    found: "none on one side of the crossover",
    allowed: "some on either side",
    cure: "Move the anchors apart or the crossover into the values",
  });
}

/**
 * Totally fuzzy and relative method for ordinal categories coded from 1 (Cheli & Lemmi 1995):
 * max(0, (F(x) - F(1)) / (1 - F(1))), where F is the empirical distribution of the values.
 */
export function relativeMembership(values: readonly number[]): number[] {
  checkValues(values);
  const lowest = shareUpTo(values, 1);
  if (lowest === 1)
    refuse({
      where: "categories",
      found: "none above 1",
      allowed: "categories from 1 upwards, more than one of them in use",
      cure: "Code the lowest category 1 and the others above it",
    });
  return values.map((x) => Math.max(0, (shareUpTo(values, x) - lowest) / (1 - lowest)));
}
