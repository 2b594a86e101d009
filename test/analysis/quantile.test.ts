import { expect, test } from "vitest";
import { ascending, quantilesOf } from "../../src/analysis/quantile.js";

test("numbers are sorted as numbers, and what never happens comes last", () => {
  expect(ascending([10, Number.POSITIVE_INFINITY, 9, -1])).toEqual([-1, 9, 10, Number.POSITIVE_INFINITY]);
});

test("quantiles run straight between values, R's type 7; one that never happens is null, and so is one of nothing", () => {
  expect(quantilesOf([1, 2, 4, 9], [0, 0.25, 0.5, 1])).toEqual([1, 1.75, 3, 9]);
  expect(quantilesOf([1, Number.POSITIVE_INFINITY], [0, 0.25, 1])).toEqual([1, null, null]);
  expect(quantilesOf([], [0.5])).toEqual([null]);
});
