import { describe, expect, test } from "vitest";
import { noiseShares } from "../../../src/analysis/sensitivity/index.js";
import { normal } from "../../../src/math/normal.js";
import { openStream } from "../../../src/math/random.js";

/** Points of variance 4, luck common to all points of variance 2, luck of each run of variance 1. */
function sample(points: number, replicates: number, isCommon: boolean) {
  const stream = openStream(`test/noise/${isCommon}`);
  const draws = (n: number, sd: number) => Array.from({ length: n }, () => sd * normal(stream));
  const seeds = draws(replicates, Math.SQRT2);
  return draws(points, 2).map((level) =>
    draws(replicates, 1).map((luck, r) => level + luck + (isCommon ? seeds[r] : 0)),
  );
}

describe("shares of variance", () => {
  test("come out as they were put in where every run has its own luck", () => {
    const shares = noiseShares(sample(4000, 4, false), false);
    expect(shares?.factors.value).toBeCloseTo(4 / 5, 1);
    expect(shares?.noise.value).toBeCloseTo(1 / 5, 1);
    expect(shares?.seeds).toBeNull();
    expect(shares?.ofMean).toBeCloseTo(1 / 4, 1);
  });

  test("come out as they were put in where all points share their luck", () => {
    const shares = noiseShares(sample(400, 400, true), true);
    expect(shares?.variance).toBeCloseTo(7, -1);
    expect(shares?.factors.value).toBeCloseTo(4 / 7, 1);
    expect(shares?.seeds?.value).toBeCloseTo(2 / 7, 1);
    expect(shares?.noise.value).toBeCloseTo(1 / 7, 1);
  });

  test("agree with the analysis of variance by hand: means 2 and 6, within 2 each", () => {
    // Variance of the means 8, within points 2; factors 8 - 2/2 = 7.
    const shares = noiseShares(
      [
        [1, 3],
        [5, 7],
      ],
      false,
    );
    expect(shares?.factors.value).toBeCloseTo(7 / 9, 14);
    expect(shares?.noise.value).toBeCloseTo(2 / 9, 14);
    expect([shares?.variance, shares?.ofMean]).toEqual([9, 1]);
  });

  test("agree with the analysis of variance by hand: three points, two seeds common to all", () => {
    // Means of points 2, 4, 8 and of seeds 3, 19/3; what is left is twice 2/3 and four times 1/3, squared 4/3 over 2.
    const shares = noiseShares([[1, 3], [2, 6], [6, 10]], true); // biome-ignore format: a table
    expect(shares?.variance).toBeCloseTo(15, 12);
    expect(shares?.factors.value).toBeCloseTo((28 / 3 - 1 / 3) / 15, 12);
    expect(shares?.seeds?.value).toBeCloseTo((50 / 9 - 2 / 9) / 15, 12);
    expect(shares?.noise.value).toBeCloseTo(2 / 3 / 15, 12);
    expect(shares?.ofMean).toBeCloseTo(1 / 3, 12);
  });

  test("have the SDs of what resamples of points give, those left out in which nothing varies", () => {
    const y = [[1, 3], [5, 7]]; // biome-ignore format: a table
    // The first point twice: no variance of means, 2 within, so shares of -1 and 2.
    const shares = noiseShares(y, false, [[0, 0], [0, 1]]); // biome-ignore format: rows
    expect(shares?.factors.error).toBeCloseTo((7 / 9 + 1) / Math.SQRT2, 12);
    expect(shares?.noise.error).toBeCloseTo((2 - 2 / 9) / Math.SQRT2, 12);
    const still = noiseShares([[1, 1], [2, 2]], true, [[0, 1], [0, 0], [1, 0]]); // biome-ignore format: rows
    expect(still?.factors.error).toBe(0);
  });

  test("of runs without chance are all the factors'", () => {
    expect(
      noiseShares(
        [
          [1, 1],
          [2, 2],
        ],
        true,
      )?.noise.value,
    ).toBe(0);
    expect(
      noiseShares(
        [
          [1, 1],
          [2, 2],
        ],
        true,
      )?.factors.value,
    ).toBe(1);
  });

  test("cannot be told from single runs, nor where nothing varies", () => {
    expect(noiseShares([[1], [2]], true)).toBeUndefined();
    expect(noiseShares([[1, 2]], true)).toBeUndefined();
    expect(noiseShares([], true)).toBeUndefined();
    expect(
      noiseShares(
        [
          [1, 1],
          [1, 1],
        ],
        false,
      ),
    ).toBeUndefined();
  });
});
