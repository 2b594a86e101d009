import { type SobolChoice, sobolPoints, type UnitPoints } from "./sobol-points.js";

/** A design of Saltelli's: base points, and whether pairs of factors are told apart. */
export interface SaltelliChoice extends SobolChoice {
  readonly secondOrder: boolean;
}

/**
 * The matrices of Saltelli (2002), row by row: for each base point A, then A with the factors of each group in turn
 * taken from B (AB), with second order also B with those of each group from A (BA), and B. A and B are the two halves
 * of one point of Sobol's sequence. A longer design begins with the shorter one.
 */
export function saltelliPoints(
  dimensions: number,
  groups: readonly (readonly number[])[],
  choice: SaltelliChoice,
): UnitPoints {
  return sobolPoints(2 * dimensions, choice).flatMap((both) => {
    const [a, b] = [both.slice(0, dimensions), both.slice(dimensions)];
    const mixed = (into: readonly number[], from: readonly number[]) =>
      groups.map((members) => into.map((u, k) => (members.includes(k) ? from[k] : u)));
    return [a, ...mixed(a, b), ...(choice.secondOrder ? mixed(b, a) : []), b];
  });
}

/** Rows that a base point takes. */
export function saltelliRows(groups: number, secondOrder: boolean): number {
  return (secondOrder ? 2 * groups : groups) + 2;
}
