/**
 * Three example data sets and the chart examples of the R package QCA 3.25.1, with what it makes of them. The data are
 * the package's and stay outside this repository: put them into ../shared/reference/qca to run this.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bitsOf } from "../../src/analysis/qca/bits.js";
import { minimumCovers } from "../../src/analysis/qca/minimum-covers.js";
import { compareExpression, compareRun, type Vector } from "../published/qca/vectors.js";

const folder = new URL("../../../shared/reference/qca/", import.meta.url);
const read = (name: string): Vector => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

describe.each(["LC", "LF", "CVF"])("the data set %s", (name) => {
  const { data, runs, expressions = [] } = read(`data_${name}.json`);
  for (const run of runs)
    test(`${run.label}: table, solutions, fit and necessity agree to 1e-9`, () => compareRun(data, run));
  for (const vector of expressions)
    test(`${vector.expression}: ${vector.relation} agrees to 1e-9`, () => {
      compareExpression(data, vector, runs[0].call.conditions);
    });
});

describe("prime implicant charts", () => {
  for (const { chart, findmin, solveChart_rows } of read("charts.json").charts)
    test(`of ${chart.rows.join(", ")} have the minimal solutions of the help page`, () => {
      const sets = chart.marks.map((marks: boolean[]) =>
        bitsOf(
          marks.flatMap((mark, c) => (mark ? [c] : [])),
          marks.length,
        ),
      );
      const { covers } = minimumCovers({ columns: chart.columns.length, sets });
      expect(covers.map((cover) => cover.map((row) => row + 1))).toEqual(solveChart_rows);
      expect(covers[0].length).toBe(findmin);
    });
});
