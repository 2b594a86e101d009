import { expect, test } from "vitest";
import { settled, upTo } from "../../../../src/analysis/qca/calibrate/finish.js";

test("below 0.0001 nothing is left, above 0.9999 nothing is missing, and those two stay", () => {
  expect(settled([0.00009, 0.0001, 0.5, 0.9999, 0.99991])).toEqual([0, 0.0001, 0.5, 0.9999, 1]);
});

test("a value is up to an anchor if it is below, on it, or above it by no more than rounding", () => {
  expect([9, 10, 10 + 1e-7, 10 + 2e-7].map((x) => upTo(x, 10))).toEqual([true, true, true, false]);
  // The allowance shrinks with the value, but not to nothing.
  expect([0.01 + 1e-10, 0.01 + 1e-9].map((x) => upTo(x, 0.01))).toEqual([true, false]);
  expect([1e-9, 1e-7].map((x) => upTo(x, 0))).toEqual([true, false]);
});
