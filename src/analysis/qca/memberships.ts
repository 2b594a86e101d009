/** A table of set memberships: one name per case, one column of numbers (0 to 1) per set, in the order of the cases. */
export interface Memberships {
  readonly cases: readonly string[];
  readonly columns: Readonly<Record<string, readonly number[]>>;
}

/** A table that passed every check, with the outcome and the conditions picked out of it. */
export interface Study {
  readonly cases: readonly string[];
  /** Names of the conditions; the first one varies slowest in the truth table. */
  readonly conditions: readonly string[];
  /** Name of the outcome as asked for; `~` in front means its negation. */
  readonly outcome: string;
  /** Memberships in the conditions, one column each. */
  readonly x: readonly Float64Array[];
  /** Memberships in the outcome, already negated where that was asked for. */
  readonly y: Float64Array;
  /** What is allowed but should be known: limited diversity, memberships of exactly 0.5. */
  readonly warnings: readonly string[];
}

/** More conditions than this give more configurations than anybody can interpret. */
export const MOST_CONDITIONS = 15;

/** Two numbers closer than this are the same cut-off (the square root of the precision of a double). */
export const TOLERANCE = 1.490116e-8;

/** Is `value` at or above `cut`, rounding errors aside? */
export function reaches(value: number, cut: number): boolean {
  return value > cut || Math.abs(value - cut) < TOLERANCE;
}

/** The name of a set without its negation sign. */
export function plainName(name: string): string {
  return isNegated(name) ? name.slice(1).trim() : name;
}

/** Does the name ask for the absence of the set? */
export function isNegated(name: string): boolean {
  return name.startsWith("~");
}

/** Negation of a fuzzy set: 1 - x (Zadeh 1965). */
export function negation(values: Float64Array): Float64Array {
  return values.map((value) => 1 - value);
}
