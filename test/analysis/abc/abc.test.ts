import { expect, test } from "vitest";
import { adjusted, epanechnikov, fittedAt, regress } from "../../../src/analysis/abc/regression.js";
import { scalesOf, weightsOf } from "../../../src/analysis/abc/scales.js";
import { openStream } from "../../../src/math/random.js";

const stream = openStream("abc.test");
const statistics = Array.from({ length: 200 }, () => [stream.uniform(), 1000 * stream.uniform(), 7]);
const draws = statistics.map(([a, b]) => [2 + 3 * a - 0.01 * b, a + b]);
const even = statistics.map(() => 1);

test("where a parameter is a line in the statistics, the regression finds it, though one of them never varies", () => {
  const fit = regress(draws, statistics, even);
  expect(fit.slopes[0][0]).toBeCloseTo(3, 9);
  expect(fit.slopes[1][0]).toBeCloseTo(-0.01, 9);
  expect(fit.slopes[2]).toEqual([0, 0]);
  expect(fittedAt(fit, [0.5, 100, 7])[0]).toBeCloseTo(2.5, 9);
});

test("and the adjustment brings every draw to the value at the observed statistics", () => {
  for (const [first, second] of adjusted(draws, statistics, [0.5, 100, 7], even)) {
    expect(first).toBeCloseTo(2.5, 9);
    expect(second).toBeCloseTo(100.5, 7);
  }
});

test("a statistic that is mostly 0 keeps a scale where the floor holds, and one that is always the same tells nothing", () => {
  const rows = Array.from({ length: 100 }, (_, i) => [i, i % 10 === 0 ? 1 : 0, 5]);
  expect(scalesOf(rows, "median-deviation")).toEqual([25, 0, 0]);
  const [, rare] = scalesOf(rows, "floored");
  expect(rare).toBeCloseTo(0.1 * Math.sqrt(0.09), 12);
  expect(weightsOf(scalesOf(rows, "floored"))[2]).toBe(0);
});

test("a statistic that repeats another costs the regression nothing: fitted values are the same", () => {
  const [once, twice] = [statistics, statistics.map(([a, b, c]) => [a, b, c, 2 * a + 1])];
  const [plain, doubled] = [once, twice].map((each) => {
    const fit = regress(draws, each, even);
    return each.map((row) => fittedAt(fit, row)[0]);
  });
  doubled.forEach((value, i) => {
    expect(value).toBeCloseTo(plain[i], 6);
  });
});

test("a weight counts as so many runs", () => {
  const [x, y] = [[[0], [1], [2]], [[1], [0], [5]]]; // biome-ignore format: columns
  const weighted = regress(y, x, [1, 2, 1]);
  const repeated = regress([y[0], y[1], y[1], y[2]], [x[0], x[1], x[1], x[2]], [1, 1, 1, 1]);
  expect(weighted.slopes[0][0]).toBeCloseTo(repeated.slopes[0][0], 9);
  expect(weighted.intercept[0]).toBeCloseTo(repeated.intercept[0], 9);
  // By hand: mean 1 of x and 3/2 of y; products 4 over squares 2.
  expect(weighted.slopes[0][0]).toBeCloseTo(2, 9);
  expect(weighted.intercept[0]).toBeCloseTo(-1 / 2, 9);
});

test("Epanechnikov's weights fall from 1 at no distance to 0 at h and beyond", () => {
  expect(epanechnikov([0, 1, 2, 3], 2)).toEqual([1, 3 / 4, 0, 0]);
});

test("scales by hand: SD over n, median distance from the median, which of four is a middle of two", () => {
  const rows = [1, 2, 4, 9].map((value) => [value]);
  expect(scalesOf(rows, "sd")[0]).toBeCloseTo(Math.sqrt((9 + 4 + 0 + 25) / 4), 12);
  // Median 3; distances 2, 1, 1 and 6, of median 3/2.
  expect(scalesOf(rows, "median-deviation")).toEqual([1.5]);
  expect(scalesOf(rows, "floored")).toEqual([1.5]);
  expect(weightsOf([4, 0])).toEqual([1 / 4, 0]);
});
