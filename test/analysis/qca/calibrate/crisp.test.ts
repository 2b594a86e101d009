import { expect, test } from "vitest";
import { crispMembership } from "../../../../src/analysis/qca/index.js";

test("a value on the threshold is in", () => {
  expect(crispMembership([9.99, 10, 11], [10])).toEqual([0, 1, 1]);
});

test("several thresholds give ordered categories", () => {
  expect(crispMembership([1, 5, 9, 12], [4, 9])).toEqual([0, 1, 2, 2]);
});

test("a threshold outside the values is refused, as one category would be empty", () => {
  expect(() => crispMembership([1, 5, 9], [10])).toThrow(/crisp threshold: found 10; allowed: 1 to 9/);
});
