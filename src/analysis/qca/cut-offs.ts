import { type QcaProblem, refuse } from "./input-error.js";

/** Where a row of the truth table becomes sufficient, contradictory or a remainder. */
export interface CutOffs {
  /** Inclusion from which a row is sufficient (output 1), 0 to 1. */
  readonly inclusion: number;
  /** Inclusion from which a row that is not sufficient is a contradiction (output C); null for no such rows. */
  readonly contradiction: number | null;
  /** Fewest cases a row needs; with fewer it is a remainder (output ?), 1 or more. */
  readonly cases: number;
  /** PRI that a sufficient row needs besides its inclusion, 0 to 1. */
  readonly pri: number;
}

/** Cut-offs with one inclusion cut-off, one case a row, and no demand on PRI. */
export function cutAt(inclusion: number): CutOffs {
  return { inclusion, contradiction: null, cases: 1, pri: 0 };
}

/** Throws a `QcaInputError` naming every impossible cut-off. */
export function checkCutOffs(cuts: CutOffs): void {
  refuse(
    ...shareProblem("inclusion", cuts.inclusion),
    ...shareProblem("pri", cuts.pri),
    ...(cuts.contradiction === null ? [] : contradictionProblem(cuts.contradiction, cuts.inclusion)),
    ...caseProblem(cuts.cases),
  );
}

function shareProblem(name: string, value: number): QcaProblem[] {
  if (value >= 0 && value <= 1) return [];
  return [problem(name, value, "0 to 1", "Give it as a share, 0.8 for 80%")];
}

function contradictionProblem(lower: number, upper: number): QcaProblem[] {
  if (lower >= 0 && lower <= upper) return [];
  return [problem("contradiction", lower, `0 to ${upper}`, "It must not lie above the inclusion cut-off")];
}

function caseProblem(value: number): QcaProblem[] {
  if (Number.isInteger(value) && value >= 1) return [];
  return [problem("cases", value, "a whole number from 1", "Give the fewest cases a row must hold")];
}

function problem(name: string, value: number, allowed: string, cure: string): QcaProblem {
  return { where: `cut-off "${name}"`, found: String(value), allowed, cure };
}
