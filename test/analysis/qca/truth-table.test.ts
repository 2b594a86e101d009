import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CutOffs,
  cutAt,
  limitedDiversity,
  prepareStudy,
  rowsWith,
  truthTable,
} from "../../../src/analysis/qca/index.js";
import { fuzzyTable, letters } from "./samples.js";

const data = {
  cases: ["a", "b", "c", "d", "e"],
  columns: { A: [0.9, 0.8, 0.2, 0.1, 0.7], B: [0.9, 0.2, 0.8, 0.3, 0.6], Y: [0.9, 0.3, 0.6, 0.1, 0.4] },
};
const table = (cuts: Partial<CutOffs> = {}) =>
  truthTable(prepareStudy(data, "Y", ["A", "B"]), { ...cutAt(0.8), ...cuts });

describe("a truth table worked out by hand", () => {
  test("puts each case into the one configuration it is more in than out of", () => {
    expect(table().rows.map(({ cases }) => cases)).toEqual([["d"], ["c"], ["b"], ["a", "e"]]);
    expect(table().rows.map(({ configuration }) => configuration.join(""))).toEqual(["00", "01", "10", "11"]);
  });

  test("takes inclusion over all cases, not only those of the row: for A*B 1.9 of 2.1", () => {
    const membership = [0.9, 0.2, 0.2, 0.1, 0.6];
    const both = membership.map((value, i) => Math.min(value, data.columns.Y[i]));
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    expect(table().rows[3].inclusion).toBeCloseTo(sum(both) / sum(membership), 12);
  });

  test("names the cases that are in a row but not in the outcome", () => {
    expect(table().rows[3].deviant).toEqual(["e"]);
    expect(table().rows[1].deviant).toEqual([]);
  });
});

describe("cut-offs", () => {
  test("of cases make rows with fewer of them remainders", () => {
    expect(table({ cases: 2 }).rows.map(({ output }) => output)).toEqual(["?", "?", "?", "1"]);
    expect(limitedDiversity(table({ cases: 2 }))).toBe(0.75);
  });

  test("of contradiction mark what lies between the two, but only there", () => {
    const rows = table({ inclusion: 0.95, contradiction: 0.8 }).rows;
    for (const { inclusion, output } of rows)
      expect(output).toBe(inclusion! >= 0.95 ? "1" : inclusion! >= 0.8 ? "C" : "0");
    expect(rows.map(({ output }) => output)).toContain("C");
  });

  test("of PRI make a row with enough inclusion insufficient, and no contradiction", () => {
    const strict = table({ pri: 0.99 });
    expect(rowsWith(strict, "1")).toEqual([]);
    expect(rowsWith(table({ pri: 0.99, contradiction: 0.1 }), "0")).toContain(4);
  });

  test("of contradiction and of cases together leave rows with too few cases remainders", () => {
    const cuts = { inclusion: 0.95, contradiction: 0.1, cases: 2 };
    expect(table(cuts).rows.map(({ output }) => output)).toEqual(["?", "?", "?", "C"]);
  });

  test("reached but for a rounding error count as reached", () => {
    const exact = table().rows[3].inclusion!;
    expect(table({ inclusion: exact + 1e-10 }).rows[3].output).toBe("1");
    expect(table({ inclusion: exact + 1e-6 }).rows[3].output).toBe("0");
  });

  test.each([
    [{ inclusion: 1.2 }, /cut-off "inclusion": found 1.2; allowed: 0 to 1. Give it as a share/],
    [{ pri: -0.1 }, /cut-off "pri": found -0.1/],
    [{ contradiction: 0.9 }, /cut-off "contradiction": found 0.9; allowed: 0 to 0.8/],
    [{ cases: 0 }, /cut-off "cases": found 0; allowed: a whole number from 1/],
    [{ cases: 1.5 }, /cut-off "cases": found 1.5/],
    [{ inclusion: Number.NaN }, /cut-off "inclusion": found NaN/],
  ])("that are impossible are refused: %o", (cuts, message) => {
    expect(() => table(cuts)).toThrow(message);
  });

  test("that are impossible are all named at once", () => {
    expect(() => table({ inclusion: 2, pri: 2, cases: -1 })).toThrow(/inclusion.*\n.*pri.*\n.*cases/);
  });
});

test("every case without a membership of 0.5 is in exactly one row, and the numbers of cases add up", () => {
  fc.assert(
    fc.property(fuzzyTable(4), (memberships) => {
      const { rows } = truthTable(prepareStudy(memberships, "Y", letters.slice(0, 4)), cutAt(0.8));
      expect(rows.flatMap(({ cases }) => cases).sort()).toEqual([...memberships.cases].sort());
      expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(memberships.cases.length);
    }),
    { numRuns: 50, seed: 1 },
  );
});

test("a case of exactly 0.5 is in no row, and a warning says so", () => {
  const unsure = { ...data, columns: { ...data.columns, A: [0.9, 0.5, 0.2, 0.1, 0.7] } };
  const study = prepareStudy(unsure, "Y", ["A", "B"]);
  expect(truthTable(study, cutAt(0.8)).rows.flatMap(({ cases }) => cases)).not.toContain("b");
  expect(truthTable(study, cutAt(0.8)).rows.map(({ n }) => n)).toEqual([1, 1, 0, 2]);
  expect(study.warnings).toEqual([
    "b: exactly 0.5 in A, so neither in nor out and counted in no configuration.",
  ]);
});

test("a case that is exactly half in the outcome is no deviant, and a row reaches its number of cases exactly", () => {
  const half = { ...data, columns: { ...data.columns, Y: [0.9, 0.3, 0.6, 0.1, 0.5] } };
  const [, , , row] = truthTable(prepareStudy(half, "Y", ["A", "B"]), { ...cutAt(0.5), cases: 2 }).rows;
  expect([row.cases, row.deviant, row.n, row.output]).toEqual([["a", "e"], [], 2, "1"]);
});
