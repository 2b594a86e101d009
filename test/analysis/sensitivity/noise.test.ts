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
