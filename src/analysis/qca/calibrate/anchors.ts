import { type QcaProblem, refuse } from "../input-error.js";

/**
 * The three qualitative anchors of an s-shaped set, in the unit of the raw values: full exclusion, the crossover of
 * greatest ambiguity (0.5), and full inclusion (Ragin 2008, chapter 5). Rising when exclusion < crossover < inclusion,
 * falling when it is the other way round.
 */
export interface Anchors {
  readonly exclusion: number;
  readonly crossover: number;
  readonly inclusion: number;
}

/** The six anchors of a set that rises and falls: one side, then the other, in ascending order of the raw values. */
export interface BellAnchors {
  readonly left: Anchors;
  readonly right: Anchors;
}

/** Does the set rise with the raw values? */
export function isRising(anchors: Anchors): boolean {
  return anchors.exclusion < anchors.inclusion;
}

/** Throws unless the crossover lies strictly between exclusion and inclusion. */
export function checkAnchors(anchors: Anchors): void {
  refuse(...anchorProblems(anchors, "anchors"));
}

/** Throws unless the six anchors make a bell (rising, then falling) or its inverse. */
export function checkBell({ left, right }: BellAnchors): void {
  const problems = [...anchorProblems(left, "left anchors"), ...anchorProblems(right, "right anchors")];
  const [inner, outer] = isRising(left)
    ? [left.inclusion, right.inclusion]
    : [left.exclusion, right.exclusion];
  if (isRising(left) === isRising(right)) problems.push(bellProblem("two sides that both rise or both fall"));
  else if (!(inner <= outer))
    problems.push(bellProblem(`an inner anchor of ${inner} left and ${outer} right`));
  refuse(...problems);
}

/** Throws when raw values are missing or not numbers. */
export function checkValues(values: readonly number[]): void {
  refuse(
    ...values.flatMap((value, i) => {
      if (typeof value === "number" && Number.isFinite(value)) return [];
      const found = typeof value === "number" ? String(value) : JSON.stringify(value ?? null);
      return [
        { where: `value ${i + 1}`, found, allowed: "a number", cure: "Fill it in or leave the case out" },
      ];
    }),
  );
}

function anchorProblems(anchors: Anchors, where: string): QcaProblem[] {
  const { exclusion: e, crossover: c, inclusion: i } = anchors;
  if ((e < c && c < i) || (i < c && c < e)) return [];
  return [
    {
      where,
      found: `exclusion ${e}, crossover ${c}, inclusion ${i}`,
      allowed: "exclusion < crossover < inclusion for a rising set, or the reverse for a falling one",
      cure: "Put the crossover strictly between the other two",
    },
  ];
}

function bellProblem(found: string): QcaProblem {
  return {
    where: "anchors of a bell",
    found,
    allowed:
      "a rising left and a falling right side (or the reverse for an inverse bell) that do not overlap",
    cure: "Order the six anchors by their raw values",
  };
}
