import { expect, test } from "vitest";
import { describe } from "../../src/analysis/moments.js";

test("of 0, 1, ... 100 in any order the quantiles are their shares, the mean 50 and the SD the root of 858.5", () => {
  const values = Array.from({ length: 101 }, (_, k) => (k * 37) % 101);
  expect(describe(values)).toMatchObject({ n: 101, mean: 50, q05: 5, q25: 25, q50: 50, q75: 75, q95: 95 });
  expect(describe(values).sd).toBeCloseTo(Math.sqrt(858.5), 12);
});

test("what never happened and gaps are left out", () => {
  const { n, mean, sd } = describe([3, null, Number.POSITIVE_INFINITY, 1, Number.NaN]);
  expect([n, mean, sd]).toEqual([2, 2, Math.SQRT2]);
});

test("a lone value has no SD, and nothing has no moments", () => {
  expect(describe([4])).toMatchObject({ n: 1, mean: 4, sd: null, q05: 4, q95: 4 });
  const nothing = { n: 0, mean: null, sd: null, q05: null, q25: null, q50: null, q75: null, q95: null };
  expect(describe([null])).toEqual(nothing);
});
