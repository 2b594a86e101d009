import type { CutOffs } from "../cut-offs.js";
import { reaches } from "../memberships.js";
import { type Bench, keyOf, type Result, resultOf, tableOf } from "./bench.js";

/** How far a cut-off can move while the solution stays the same, the others left where they are. */
export interface CutOffBounds {
  readonly cutOff: "inclusion" | "cases" | "pri";
  readonly value: number;
  /** The solution changes at this value and below it; null when no value below changes it. */
  readonly above: number | null;
  /** The solution is still the same at this value and changes beyond; null when none above changes it. */
  readonly upTo: number | null;
}

/**
 * The bounds of every cut-off. A truth table only changes where a cut-off passes the inclusion, PRI or number of cases of
 * a row, so that looking at those values alone gives bounds that are exact, `(above, upTo]`.
 */
export function cutOffBounds(bench: Bench, base: Result): CutOffBounds[] {
  const rows = tableOf(bench).rows.filter(({ n }) => n > 0);
  const kept = rows.filter(({ n }) => n >= bench.cuts.cases);
  return [
    boundsOf(bench, base, { cutOff: "inclusion", steps: kept.map(({ inclusion }) => inclusion ?? 0) }),
    boundsOf(bench, base, { cutOff: "cases", steps: rows.map(({ n }) => n) }),
    boundsOf(bench, base, { cutOff: "pri", steps: kept.map(({ pri }) => pri ?? 0) }),
  ];
}

function boundsOf(
  bench: Bench,
  base: Result,
  { cutOff, steps }: { readonly cutOff: CutOffBounds["cutOff"]; readonly steps: readonly number[] },
): CutOffBounds {
  const value = bench.cuts[cutOff];
  const sorted = [...new Set(steps)].sort((a, b) => a - b);
  const isSame = (at: number) =>
    keyOf(resultOf(bench, () => bench.data, moved(bench.cuts, cutOff, at))) === keyOf(base);
  const below = sorted.filter((step) => !reaches(step, value)).reverse();
  const beyond = sorted.filter((step) => reaches(step, value));
  const above = below.find((step) => !isSame(step)) ?? null;
  const firstOther = beyond.findIndex((_, k) => !isSame(beyond[k + 1] ?? HIGHEST[cutOff](sorted)));
  return { cutOff, value, above, upTo: firstOther < 0 ? null : beyond[firstOther] };
}

/** A cut-off that no row reaches. */
const HIGHEST = {
  inclusion: () => 1,
  pri: () => 1,
  cases: (steps: readonly number[]) => (steps.at(-1) ?? 0) + 1,
};

function moved(cuts: CutOffs, cutOff: CutOffBounds["cutOff"], value: number): CutOffs {
  const contradiction =
    cutOff === "inclusion" && cuts.contradiction !== null
      ? Math.min(cuts.contradiction, value)
      : cuts.contradiction;
  return { ...cuts, contradiction, [cutOff]: value };
}
