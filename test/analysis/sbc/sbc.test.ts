import { describe, expect, test } from "vitest";
import { ecdfAt, ecdfBands } from "../../../src/analysis/sbc/ecdf-bands.js";
import { checkRanks, levelOfEach, rankOf } from "../../../src/analysis/sbc/ranks.js";
import { normal } from "../../../src/math/normal.js";
import { openStream } from "../../../src/math/random.js";

describe("bands for a whole distribution", () => {
  test("hold 95 of 100 samples of uniform values", () => {
    const stream = openStream("ecdf-bands.test");
    const bands = ecdfBands(60, 30);
    const SAMPLES = 2000;
    let inside = 0;
    for (let s = 0; s < SAMPLES; s++) {
      const ecdf = ecdfAt(
        Array.from({ length: 60 }, () => stream.uniform()),
        bands.at,
      );
      if (ecdf.every((share, k) => share >= bands.lower[k] && share <= bands.upper[k])) inside += 1;
    }
    expect(bands.coverage).toBeGreaterThanOrEqual(0.95);
    expect(Math.abs(inside / SAMPLES - bands.coverage)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / SAMPLES));
  });

  test("are the exact bounds of a binomial if there is one point within", () => {
    // At the middle of two values: 0, 1 or 2 below, of which 0 and 2 have probability 1/4 each.
    const wide = ecdfBands(2, 2, 0.95);
    expect([wide.lower, wide.upper, wide.coverage]).toEqual([[0, 1], [1, 1], 1]);
    const narrow = ecdfBands(2, 2, 0.5);
    expect([narrow.lower[0], narrow.upper[0]]).toEqual([0.5, 0.5]);
    expect(narrow.coverage).toBeCloseTo(0.5, 12);
  });
});

test("bands whose level is shared out among five parameters hold all five in 95 of 100 studies, and no less", () => {
  const [PARAMETERS, STUDIES, RANKS] = [5, 600, 60];
  const stream = openStream("sbc.test/five");
  const studies = Array.from({ length: STUDIES }, () =>
    Array.from({ length: PARAMETERS }, () => Array.from({ length: RANKS }, () => stream.uniform())),
  );
  const shareInside = (level: number) => {
    const { at, lower, upper } = ecdfBands(RANKS, 30, level);
    const keeps = (ranks: number[]) =>
      ecdfAt(ranks, at).every((share, k) => share >= lower[k] && share <= upper[k]);
    return studies.filter((study) => study.every(keeps)).length / STUDIES;
  };
  const error = 3 * Math.sqrt((0.95 * 0.05) / STUDIES);
  expect(shareInside(levelOfEach(PARAMETERS))).toBeGreaterThan(0.95 - error);
  expect(shareInside(0.95)).toBeLessThan(0.95 - error);
});

test("by hand: of ranks 0, 1, 2, 3 and 3 among three draws one too many is the highest", () => {
  // They stand for 1/8, 3/8, 5/8 and twice 7/8; 5/4 are expected of each.
  const check = checkRanks([3, 0, 2, 3, 1], 3, 4);
  expect(check).toMatchObject({ n: 5, draws: 3, counts: [1, 1, 1, 2], coverage50: 2 / 5, coverage90: 1 });
  expect(check.chiSquare).toBeCloseTo((3 * 0.25 ** 2 + 0.75 ** 2) / 1.25, 12);
  expect(check.distance).toBeCloseTo(7 / 8 - 3 / 5, 12);
  expect(check.ecdf).toEqual([1 / 5, 2 / 5, 3 / 5, 1]);
});

test("ranks beyond the draws, below 0 and between whole numbers are refused; the first and the last are not", () => {
  for (const wrong of [4, -1, 0.5])
    expect(() => checkRanks([1, wrong], 3, 4)).toThrow(
      `a rank is ${wrong}; allowed are whole numbers from 0 to 3`,
    );
  expect(() => checkRanks([0, 3], 3, 4)).not.toThrow();
});

test("a draw that equals the truth is not below it", () => {
  expect(rankOf(2, [1, 2, 3])).toBe(1);
});

describe("ranks of a normal mean among draws of its posterior", () => {
  const DRAWS = 39;
  /** Truth from N(0, 1), one datum from N(truth, 1): the posterior is N(datum / 2, 1/2). */
  const ranks = (shift: number, stretch: number) =>
    Array.from({ length: 300 }, (_, d) => {
      const stream = openStream(`sbc.test/${d}`);
      const truth = normal(stream);
      const datum = truth + normal(stream);
      const draws = Array.from(
        { length: DRAWS },
        () => datum / 2 + Math.sqrt(0.5) * (shift + stretch * normal(stream)),
      );
      return rankOf(truth, draws);
    });

  test("are uniform, and its intervals hold what they promise", () => {
    const check = checkRanks(ranks(0, 1), DRAWS, 10);
    expect(check.inside).toBe(true);
    expect(check.beyond).toBe(0);
    expect(check.p).toBeGreaterThan(0.001);
    expect(Math.abs(check.coverage90 - 0.9)).toBeLessThan(0.07);
    expect(Math.abs(check.coverage50 - 0.5)).toBeLessThan(0.1);
  });

  test("betray a sampler that is biased, too sure or not sure enough", () => {
    for (const [shift, stretch] of [
      [0.4, 1],
      [0, 0.65],
      [0, 1.5],
    ])
      expect(checkRanks(ranks(shift, stretch), DRAWS, 10).inside).toBe(false);
  });

  test("must be whole numbers up to the number of draws", () => {
    expect(() => checkRanks([3, 40], DRAWS)).toThrow("a rank is 40; allowed are whole numbers from 0 to 39");
  });
});

test("intervals end at their bounds: ranks on the quartiles are in neither half", () => {
  // Of one draw the ranks stand for 1/4 and 3/4.
  expect(checkRanks([0, 1], 1, 2)).toMatchObject({ coverage50: 0, coverage90: 1 });
  // Of nine draws the first rank stands for 1/20, the third for 1/4, the fourth for 0.35.
  expect(checkRanks([0, 2, 3, 9], 9, 10)).toMatchObject({ coverage50: 1 / 4, coverage90: 2 / 4 });
});

test("bands stand at every rank, or at a hundred points, at 95% unless another level is asked for", () => {
  const points = (draws: number) => checkRanks([0, 1], draws).bands.at.length;
  expect([9, 98, 99, 100, 400].map(points)).toEqual([10, 99, 100, 100, 100]);
  const check = checkRanks([0, 1, 2, 3], 3);
  expect([check.level, check.counts.length, levelOfEach(5)]).toEqual([0.95, 20, 0.99]);
  expect(check.bands).toEqual(ecdfBands(4, 4, 0.95));
  expect(checkRanks([0, 1, 2, 3], 3, 4, 0.5).bands).toEqual(ecdfBands(4, 4, 0.5));
});

test("how far ranks are outside of their bands is told where it is most, above or below", () => {
  const [low, high] = [0, 19].map((rank) => checkRanks(new Array(20).fill(rank), 19));
  // All of them at or below the first of twenty points: above the band by what it lacks to 1; the other way round
  // below it by all of it up to the last point but one.
  expect(low.beyond).toBeCloseTo(1 - low.bands.upper[0], 12);
  expect(high.beyond).toBeCloseTo(high.bands.lower[18], 12);
  expect([low.inside, high.inside]).toEqual([false, false]);
});

test("Kolmogorov's distance counts before and after each rank", () => {
  // Of ranks 3 and 3 of three draws, both at 7/8: nothing lies below them.
  expect(checkRanks([3, 3], 3, 4).distance).toBeCloseTo(7 / 8, 12);
  expect(checkRanks([0, 0], 3, 4).distance).toBeCloseTo(7 / 8, 12);
});
