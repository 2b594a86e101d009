import type { Anchors } from "../calibrate/anchors.js";
import type { Rule } from "../calibrate/rule.js";

/** A number of a rule that can be moved, such as the crossover. */
export interface Anchor {
  /** Such as "crossover", or "left crossover" of a bell. */
  readonly name: string;
  readonly value: number;
}

const THREE = ["exclusion", "crossover", "inclusion"] as const;

/** The anchors or thresholds of a rule; none where there is nothing to move. */
export function anchorsOf(rule: Rule): Anchor[] {
  const three = (anchors: Anchors, side: string) =>
    THREE.map((name) => ({ name: side + name, value: anchors[name] }));
  switch (rule.method) {
    case "direct":
    case "curve":
    case "distribution":
      return three(rule.anchors, "");
    case "bell":
      return [...three(rule.anchors.left, "left "), ...three(rule.anchors.right, "right ")];
    case "crisp":
      return [{ name: "threshold", value: rule.threshold }];
    case "indirect":
      return rule.thresholds.map((value, k) => ({ name: `threshold ${k + 1}`, value }));
    case "relative":
    case "recode":
      return [];
  }
}

/** Is there anything to move? Of values that are only yes or no, no threshold but the given one makes a set. */
export function isMovable({
  rule,
  values,
}: {
  readonly rule: Rule;
  readonly values: readonly number[];
}): boolean {
  return anchorsOf(rule).length > 0 && new Set(values).size > 2;
}

/** The same rule with other numbers, in the order of `anchorsOf`. */
export function withAnchors(rule: Rule, values: readonly number[]): Rule {
  const three = (from: number): Anchors => ({
    exclusion: values[from],
    crossover: values[from + 1],
    inclusion: values[from + 2],
  });
  switch (rule.method) {
    case "direct":
    case "curve":
    case "distribution":
      return { ...rule, anchors: three(0) };
    case "bell":
      return { ...rule, anchors: { left: three(0), right: three(3) } };
    case "crisp":
      return { ...rule, threshold: values[0] };
    case "indirect":
      return { ...rule, thresholds: values };
    case "relative":
    case "recode":
      return rule;
  }
}

/**
 * The width by which moves are measured, in the unit of the values: from the lowest to the highest anchor, or where
 * there is one threshold alone, from the lowest to the highest value.
 */
export function spreadOf(rule: Rule, values: readonly number[]): number {
  const numbers = anchorsOf(rule).map(({ value }) => value);
  const over = numbers.length > 1 ? numbers : values;
  return over.reduce((a, b) => Math.max(a, b)) - over.reduce((a, b) => Math.min(a, b));
}
