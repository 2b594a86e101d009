import { expect, test } from "vitest";
import { medianOf, rankCorrelation, ranks } from "../../../src/charts/drawing/ranks.js";

test("equal values share the mean of their ranks", () => {
  expect(ranks([10, 20, 20, 30])).toEqual([1, 2.5, 2.5, 4]);
});

test("the rank correlation of ten pupils' hours of television and IQ is -29/165, as in the usual worked example", () => {
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
  expect(rankCorrelation(iq, hours)).toBeCloseTo(-29 / 165, 12);
});

test("a side that does not vary has no correlation", () => {
  expect(rankCorrelation([1, 2, 3], [5, 5, 5])).toBeNull();
});

test("the median of an even number of values lies between the two in the middle, and of none there is none", () => {
  expect([medianOf([4, 1, 3, 2]), medianOf([])]).toEqual([2.5, null]);
});
