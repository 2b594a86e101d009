import type { Study } from "./memberships.js";
import { conditionBit, type Term } from "./term.js";

/** Membership of every case in a conjunction: the smallest of its parts (Zadeh's intersection). */
export function termMembership(study: Study, term: Term): Float64Array {
  const result = new Float64Array(study.cases.length).fill(1);
  study.x.forEach((column, j) => {
    const bit = conditionBit(j, study.x.length);
    if ((term.mask & bit) !== 0) narrow(result, column, (term.value & bit) !== 0);
  });
  return result;
}

/** result = min(result, column), or min(result, 1 - column) for an absence. */
function narrow(result: Float64Array, column: Float64Array, present: boolean): void {
  for (let i = 0; i < result.length; i++) {
    const value = present ? column[i] : 1 - column[i];
    if (value < result[i]) result[i] = value;
  }
}

/** Membership in a union of sets: the largest of its parts; 0 in a union of nothing. */
export function unionMembership(sets: readonly Float64Array[], cases: number): Float64Array {
  const result = new Float64Array(cases);
  for (const set of sets) for (let i = 0; i < cases; i++) if (set[i] > result[i]) result[i] = set[i];
  return result;
}
