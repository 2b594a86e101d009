import { expect, test } from "vitest";
import { discrepancyOf } from "../../../src/analysis/sensitivity/index.js";

/** Levels 1, 2, ... of so many as the middles of as many equal parts. */
const middles = (levels: number, table: number[][]) =>
  table.map((row) => row.map((level) => (2 * level - 1) / (2 * levels)));

test("the centred discrepancies of two designs of six points are 0.0081 and 0.0105 (Fang, Li & Sudjianto 2006)", () => {
  const one = middles(6, [[1, 3], [2, 6], [3, 2], [4, 5], [5, 1], [6, 4]]); // biome-ignore format: points
  const other = middles(6, [[1, 5], [2, 4], [3, 3], [4, 2], [5, 1], [6, 6]]); // biome-ignore format: points
  expect(discrepancyOf(one, "CD")).toBeCloseTo(0.0081, 4);
  expect(discrepancyOf(other, "CD")).toBeCloseTo(0.0105, 4);
});

test("the discrepancies of seven points of two levels are those of Zhou, Fang & Ning (2013, example 4)", () => {
  const points = middles(2, [
    [2, 1, 1, 2, 2, 2],
    [1, 2, 2, 2, 2, 2],
    [2, 1, 1, 1, 1, 1],
    [1, 1, 1, 1, 2, 2],
    [1, 2, 2, 2, 1, 1],
    [2, 2, 2, 2, 1, 1],
    [2, 2, 2, 1, 2, 2],
  ]);
  expect(discrepancyOf(points, "MD")).toBeCloseTo(2.5, 4);
  expect(discrepancyOf(points, "WD")).toBeCloseTo(1.368, 4);
  expect(discrepancyOf(points, "CD")).toBeCloseTo(0.3172, 4);
});

test("the star discrepancy of a point in the far corner of d dimensions is the root of 3^-d", () => {
  for (const d of [1, 2, 4, 8])
    expect(discrepancyOf([new Array<number>(d).fill(1)], "L2-star")).toBeCloseTo(Math.sqrt(3 ** -d), 12);
});

test("the star discrepancy of a middle point is that of its integral, by hand 1/12 squared out", () => {
  // Integral of (F(x) - x)^2 for F = 0 below 1/2 and 1 from there: twice (1/2)^3 / 3.
  expect(discrepancyOf([[0.5]], "L2-star")).toBeCloseTo(Math.sqrt(1 / 12), 12);
});
