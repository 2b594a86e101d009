import { expect, test } from "vitest";
import { kendall } from "../../src/analysis/rank-correlation.js";

test("Kendall's tau-b counts pairs: one turn among four is 2/3, ties leave both sides", () => {
  expect(kendall([1, 2, 3, 4], [1, 2, 4, 3])).toBeCloseTo(4 / 6, 12);
  // Of three pairs, one is tied in x; the other two agree: 2 / sqrt(2 * 3).
  expect(kendall([1, 1, 2], [1, 2, 3])).toBeCloseTo(2 / Math.sqrt(6), 12);
  expect(kendall([1, 1], [1, 2])).toBeNull();
  expect(() => kendall([1], [1, 2])).toThrow("kendall needs pairs, not 1 and 2 numbers");
});
