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

test("a threshold at either end of the values is inside, one below them is not", () => {
  expect(crispMembership([1, 5, 9], [1, 9])).toEqual([1, 1, 2]);
  expect(() => crispMembership([1, 5, 9], [0.5])).toThrow(/crisp threshold: found 0.5; allowed: 1 to 9/);
  expect(() => crispMembership([1, Number.NaN], [1])).toThrow(/value 2: found NaN/);
});
