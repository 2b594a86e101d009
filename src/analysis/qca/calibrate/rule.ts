import type { Anchors, BellAnchors } from "./anchors.js";
import { bellMembership } from "./bell.js";
import { crispMembership } from "./crisp.js";
import { type Curvature, curvedMembership } from "./curve.js";
import { distributionMembership, relativeMembership } from "./distribution.js";
import { indirectMembership } from "./indirect.js";
import { logisticMembership } from "./logistic.js";
import { recodedMembership } from "./recode.js";

/** How raw values become memberships of a set, with everything the method needs. */
export type Rule =
  /** Logistic between three anchors, at which membership is 1 - `atInclusion`, 0.5 and `atInclusion`. */
  | { readonly method: "direct"; readonly anchors: Anchors; readonly atInclusion: number }
  /** Straight or curved lines between three anchors. */
  | { readonly method: "curve"; readonly anchors: Anchors; readonly curvature: Curvature }
  /** Rising and falling between six anchors. */
  | { readonly method: "bell"; readonly anchors: BellAnchors; readonly curvature: Curvature }
  /** Along the empirical distribution between three anchors. */
  | { readonly method: "distribution"; readonly anchors: Anchors }
  /** Smoothed from the categories between thresholds. */
  | { readonly method: "indirect"; readonly thresholds: readonly number[] }
  /** Along the empirical distribution of categories coded from 1. */
  | { readonly method: "relative" }
  /** A membership for each category. */
  | { readonly method: "recode"; readonly categories: ReadonlyMap<number, number> }
  /** 1 from the threshold on, 0 below. */
  | { readonly method: "crisp"; readonly threshold: number };

/** Memberships of raw values (or of their ranks) under a rule. */
export function calibrated(values: readonly number[], rule: Rule): number[] {
  switch (rule.method) {
    case "direct":
      return logisticMembership(values, rule.anchors, rule.atInclusion);
    case "curve":
      return curvedMembership(values, rule.anchors, rule.curvature);
    case "bell":
      return bellMembership(values, rule.anchors, rule.curvature);
    case "distribution":
      return distributionMembership(values, rule.anchors);
    case "indirect":
      return indirectMembership(values, rule.thresholds);
    case "relative":
      return relativeMembership(values);
    case "recode":
      return recodedMembership(values, rule.categories);
    case "crisp":
      return crispMembership(values, [rule.threshold]);
  }
}
