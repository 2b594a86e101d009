import { expect, test } from "vitest";
import { kendall, spearman } from "../../src/analysis/rank-correlation.js";

test("Kendall's tau-b counts pairs: one turn among four is 2/3, ties leave both sides", () => {
  expect(kendall([1, 2, 3, 4], [1, 2, 4, 3])).toBeCloseTo(4 / 6, 12);
  // Of three pairs, one is tied in x; the other two agree: 2 / sqrt(2 * 3).
  expect(kendall([1, 1, 2], [1, 2, 3])).toBeCloseTo(2 / Math.sqrt(6), 12);
  expect(kendall([1, 1], [1, 2])).toBeNull();
  expect(() => kendall([1], [1, 2])).toThrow("kendall needs pairs, not 1 and 2 numbers");
});

test("the opposite order is -1 to both, and what does not vary on either side has no order", () => {
  for (const correlation of [kendall, spearman]) {
    expect(correlation([1, 2, 3], [9, 5, 1])).toBeCloseTo(-1, 12);
    expect(correlation([1, 2], [4, 4])).toBeNull();
    expect(correlation([4, 4], [1, 2])).toBeNull();
  }
});

test("Kendall's tau-b is the same with its sides exchanged", () => {
  expect(kendall([1, 2, 3], [1, 1, 2])).toBeCloseTo(2 / Math.sqrt(6), 12);
});

test("Spearman's is 1 - 6 d^2 / (n (n^2 - 1)) without ties, and that of mean ranks with them", () => {
  expect(spearman([10, 2, 30, 40], [1, 2, 4, 3])).toBeCloseTo(1 - (6 * 4) / (4 * 15), 12);
  // Ranks 1.5, 1.5, 3 against 1, 2, 3.
  expect(spearman([1, 1, 2], [1, 2, 3])).toBeCloseTo(Math.sqrt(3) / 2, 12);
  expect(() => spearman([1], [1, 2])).toThrow("spearman needs pairs, not 1 and 2 numbers");
});
