import fc from "fast-check";
import { expect, test } from "vitest";
import { ranksOf } from "../../../../src/analysis/qca/index.js";
import { averageRanks } from "../../../../src/math/ranks.js";

test("three tie methods: the first, the mean or the last of the ranks that equals share", () => {
  const values = [30, 10, 20, 20, 20];
  expect(ranksOf(values, "min", "ascending")).toEqual([5, 1, 2, 2, 2]);
  expect(ranksOf(values, "average", "ascending")).toEqual([5, 1, 3, 3, 3]);
  expect(ranksOf(values, "max", "ascending")).toEqual([5, 1, 4, 4, 4]);
  expect(ranksOf(values, "max", "descending")).toEqual([1, 5, 4, 4, 4]);
});

test("mean ranks add up to n(n+1)/2 and are those of the mathematics", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }), (values) => {
      const ranks = ranksOf(values, "average", "ascending");
      expect(ranks).toEqual(averageRanks(values));
      expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(
        (values.length * (values.length + 1)) / 2,
      );
    }),
    { seed: 1 },
  );
});

test("descending ranks are the ascending ones of the values with the other sign", () => {
  const values = [3, 1, 2, 2];
  for (const ties of ["min", "average", "max"] as const)
    expect(ranksOf(values, ties, "descending")).toEqual(
      ranksOf(
        values.map((value) => -value),
        ties,
        "ascending",
      ),
    );
});

test("a gap among the values is refused with its place", () => {
  expect(() => ranksOf([1, Number.NaN], "max", "ascending")).toThrow(/value 2: found NaN; allowed: a number/);
});
