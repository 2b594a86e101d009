/** Charts whose covers are known: cycles, the lines of finite planes, and small ones to enumerate. */
import fc from "fast-check";
import { bitsOf } from "../../../src/analysis/qca/bits.js";
import type { CoverChart } from "../../../src/analysis/qca/covers.js";

export function chartOf(columns: number, sets: readonly (readonly number[])[]): CoverChart {
  return { columns, sets: sets.map((set) => bitsOf(set, columns)) };
}

/** Columns in a circle, each set covering two neighbours: nothing is essential, nothing dominated. */
export function cycle(length: number, first = 0): number[][] {
  return Array.from({ length }, (_, i) => [first + i, first + ((i + 1) % length)].sort((a, b) => a - b));
}

/** Several circles side by side. */
export function cycles(lengths: readonly number[]): CoverChart {
  const starts = lengths.map((_, k) => lengths.slice(0, k).reduce((sum, length) => sum + length, 0));
  return chartOf(
    lengths.reduce((sum, length) => sum + length, 0),
    lengths.flatMap((length, k) => cycle(length, starts[k])),
  );
}

/** The projective plane over a prime field: its lines are to be covered by its points. */
export function projectivePlane(prime: number): CoverChart {
  const field = Array.from({ length: prime }, (_, i) => i);
  const points = [
    [0, 0, 1],
    ...field.map((a) => [0, 1, a]),
    ...field.flatMap((a) => field.map((b) => [1, a, b])),
  ];
  const meet = (p: readonly number[], q: readonly number[]) =>
    (p[0] * q[0] + p[1] * q[1] + p[2] * q[2]) % prime === 0;
  return chartOf(
    points.length,
    points.map((point) => points.flatMap((line, l) => (meet(point, line) ? [l] : []))),
  );
}

/** The affine space of lines of three points: each line is to be covered by one of its points. */
export function threePointLines(dimension: number): CoverChart {
  const points = Array.from({ length: 3 ** dimension }, (_, n) =>
    Array.from({ length: dimension }, (_, d) => Math.floor(n / 3 ** d) % 3),
  );
  const third = (a: number, b: number) =>
    points[a].reduce((sum, x, d) => sum + ((6 - x - points[b][d]) % 3) * 3 ** d, 0);
  const lines = points.flatMap((_, a) =>
    points.flatMap((_, b) => (a < b && b < third(a, b) ? [[a, b, third(a, b)]] : [])),
  );
  return chartOf(
    lines.length,
    points.map((_, p) => lines.flatMap((line, l) => (line.includes(p) ? [l] : []))),
  );
}

/** Up to seven columns and nine sets, as lists; some columns may be in none. */
export const smallChart = fc.integer({ min: 1, max: 7 }).chain((columns) =>
  fc.record({
    columns: fc.constant(columns),
    sets: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: columns - 1 })), { maxLength: 9 }),
  }),
);

/** All covers from which no set can be left out, by looking at every selection of sets. */
export function coversByEnumeration(columns: number, sets: readonly (readonly number[])[]): number[][] {
  const isCover = (chosen: readonly number[]) => new Set(chosen.flatMap((s) => sets[s])).size === columns;
  return Array.from({ length: 2 ** sets.length }, (_, n) => sets.flatMap((_, s) => ((n >> s) & 1 ? [s] : [])))
    .filter(isCover)
    .filter((chosen) => chosen.every((s) => !isCover(chosen.filter((other) => other !== s))));
}
