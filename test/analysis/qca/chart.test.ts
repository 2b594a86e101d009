import { describe, expect, test } from "vitest";
import { membersOf } from "../../../src/analysis/qca/bits.js";
import { essentialTerms, primeChart, solveChart, withoutDominated } from "../../../src/analysis/qca/chart.js";
import { MOST_WORK } from "../../../src/analysis/qca/covers.js";
import { parseExpression } from "../../../src/analysis/qca/expression.js";
import { formatTerm, type Term } from "../../../src/analysis/qca/term.js";

const conditions = ["A", "B", "C"];
const named = (terms: readonly Term[]) => terms.map((term) => formatTerm(term, conditions));
/** A and B in rows 4 to 7 and 2, 3, 6, 7 (from 0); A*C within A; and B*C, which alone holds no row. */
const prime = primeChart(parseExpression("A, B, A*C, B*C", conditions), [3, 4, 5, 7]);

describe("a prime implicant chart", () => {
  test("says which conjunction covers which explained row", () => {
    expect(prime.chart.columns).toBe(4);
    expect(prime.chart.sets.map(membersOf)).toEqual([[1, 2, 3], [0, 3], [2, 3], [0, 3]]); // biome-ignore format: rows
  });

  test("without the dominated loses what lies within a wider one, and keeps what is alike", () => {
    expect(named(withoutDominated(prime).terms)).toEqual(["A", "B", "B*C"]);
  });

  test("is solved by the fewest, or by all in which each is needed", () => {
    const effort = () => ({ left: MOST_WORK });
    expect(solveChart(prime.chart, "fewest", effort()).covers).toEqual([[0, 1], [0, 3]]); // biome-ignore format: covers
    const loose = primeChart(parseExpression("A, ~A*B, B", conditions), [2, 3, 6, 7]);
    expect(solveChart(loose.chart, "fewest", effort()).covers).toEqual([[2]]);
    expect(solveChart(loose.chart, "irredundant", effort()).covers).toEqual([[2], [0, 1]]); // biome-ignore format: covers
  });

  test("has as essential what all models share, or, if not all are known, what alone explains some row", () => {
    const covers = [[0, 1], [0, 3]]; // biome-ignore format: covers
    const [all, some] = [true, false].map((complete) => ({ covers, complete, proven: true }));
    expect(named(essentialTerms(prime, all))).toEqual(["A"]);
    expect(named(essentialTerms(prime, some))).toEqual(["A"]);
    // One model is known and is said to be the only one, or not.
    expect(named(essentialTerms(prime, { ...all, covers: [[0, 1]] }))).toEqual(["A", "B"]);
    expect(named(essentialTerms(prime, { ...some, covers: [[0, 1]] }))).toEqual(["A"]);
  });
});
