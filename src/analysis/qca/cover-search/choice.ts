import { countOf, listAt } from "./lists.js";
import type { Part } from "./part.js";

/** Sets that are taken one by one and given back in reverse, with what each is needed for. */
export interface Choice {
  readonly part: Part;
  readonly taken: number[];
  /** For each column how many taken sets cover it, and the sum of their numbers. */
  readonly times: Int32Array;
  readonly sum: Int32Array;
  /** For each taken set the number of columns that it alone covers. */
  readonly alone: Int32Array;
  /** 1 for sets that may still be taken. */
  readonly usable: Uint8Array;
}

export function noChoice(part: Part): Choice {
  const [columns, sets] = [countOf(part.coverers), countOf(part.sets)];
  const [times, sum, alone] = [new Int32Array(columns), new Int32Array(columns), new Int32Array(sets)];
  return { part, taken: [], times, sum, alone, usable: new Uint8Array(sets).fill(1) };
}

export function take({ part, taken, times, sum, alone }: Choice, s: number): void {
  taken.push(s);
  for (const column of listAt(part.sets, s)) {
    if (times[column] === 0) alone[s] += 1;
    else if (times[column] === 1) alone[sum[column]] -= 1;
    times[column] += 1;
    sum[column] += s;
  }
}

/** Gives back the set that was taken last. */
export function giveBack({ part, taken, times, sum, alone }: Choice): void {
  const s = taken.pop()!;
  for (const column of listAt(part.sets, s)) {
    times[column] -= 1;
    sum[column] -= s;
    if (times[column] === 0) alone[s] -= 1;
    else if (times[column] === 1) alone[sum[column]] += 1;
  }
}

/** Does every taken set cover a column that no other one does? */
export function isNeeded({ taken, alone }: Choice): boolean {
  return taken.every((s) => alone[s] > 0);
}

/** The usable sets of the column that has fewest of them among those not covered; null when all are covered. */
export function hardestOpen({ part, times, usable }: Choice): number[] | null {
  const { from, items } = part.coverers;
  let [hardest, fewest] = [-1, Number.POSITIVE_INFINITY];
  for (let column = 0; column < times.length && fewest > 0; column++) {
    if (times[column] > 0) continue;
    let count = 0;
    for (let k = from[column]; k < from[column + 1]; k++) count += usable[items[k]];
    if (count < fewest) [hardest, fewest] = [column, count];
  }
  return hardest < 0 ? null : [...listAt(part.coverers, hardest)].filter((s) => usable[s] === 1);
}
