/** Studies made for tests: out of a list of marks, or of random memberships. */
import fc from "fast-check";
import type { Memberships, Study } from "../../../src/analysis/qca/index.js";
import type { Mark } from "./brute-force.js";

export const letters = ["A", "B", "C", "D", "E"] as const;

/** A crisp study whose truth table, at any cut-off above 0, has these outputs: one case for a row, none for a remainder. */
export function studyOf(marks: readonly Mark[]): Study {
  const count = Math.log2(marks.length);
  const rows = [...marks.keys()].filter((row) => marks[row] !== "?");
  const conditions = letters.slice(0, count);
  return {
    cases: rows.map((row) => `case ${row + 1}`),
    conditions,
    outcome: "Y",
    x: conditions.map((_, j) => Float64Array.from(rows, (row) => (row >> (count - 1 - j)) & 1)),
    y: Float64Array.from(rows, (row) => Number(marks[row])),
    warnings: [],
  };
}

/** A truth table of 1 to `most` conditions with something to explain and something to keep out. */
export const marksUpTo = (most: number): fc.Arbitrary<Mark[]> =>
  fc
    .integer({ min: 1, max: most })
    .chain((count) =>
      fc.array(fc.constantFrom<Mark>("1", "0", "?"), { minLength: 2 ** count, maxLength: 2 ** count }),
    )
    .filter((marks) => marks.includes("1") && marks.includes("0"));

/** Hundredths without 0.5, which is in neither set. */
const membership = fc.integer({ min: 0, max: 99 }).map((n) => (n < 50 ? n : n + 1) / 100);

/** A fuzzy table: `count` conditions and an outcome Y for at least 12 cases. */
export const fuzzyTable = (count: number): fc.Arbitrary<Memberships> =>
  fc
    .array(fc.array(membership, { minLength: count + 1, maxLength: count + 1 }), {
      minLength: 12,
      maxLength: 30,
    })
    .filter((rows) => rows[0].every((_, j) => new Set(rows.map((row) => row[j])).size > 1))
    .map((rows) => ({
      cases: rows.map((_, i) => `case ${i + 1}`),
      columns: Object.fromEntries(
        [...letters.slice(0, count), "Y"].map((name, j) => [name, rows.map((row) => row[j])]),
      ),
    }));
