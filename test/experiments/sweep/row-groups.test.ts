import { expect, test } from "vitest";
import type { SweepColumn } from "../../../src/experiments/sweep/columns.js";
import { RowGroups } from "../../../src/experiments/sweep/row-groups.js";

const rows = (from: number, to: number): SweepColumn[] => {
  const numbers = Array.from({ length: to - from }, (_, k) => from + k);
  return [
    { name: "run", kind: "whole", values: Float64Array.from(numbers) },
    { name: "regime", kind: "word", values: numbers.map((run) => `r${run % 3}`) },
  ];
};

test("groups of rows are of one size but for the last, however the rows come", () => {
  for (const portion of [1, 3, 7, 20, 64]) {
    const groups = new RowGroups(7);
    const full = Array.from({ length: Math.ceil(20 / portion) }, (_, k) =>
      groups.add(rows(k * portion, Math.min(20, (k + 1) * portion))),
    ).flat();
    expect([...full, ...groups.rest()]).toEqual([rows(0, 7), rows(7, 14), rows(14, 20)]);
    expect(groups.rest()).toEqual([]);
  }
});
