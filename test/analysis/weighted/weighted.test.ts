import { describe, expect, test } from "vitest";
import {
  bandwidth,
  densityAt,
  kernelDensity,
  logKernel,
  mixtureAt,
  normalKernel,
} from "../../../src/analysis/weighted/normal-kernel.js";
import { placesOf, stratified, systematic } from "../../../src/analysis/weighted/resampling.js";
import {
  normalised,
  weightedCovariance,
  weightedMean,
  weightedQuantiles,
  weightedSize,
} from "../../../src/analysis/weighted/statistics.js";

test("equal weights give back the sample covariance and a size of n", () => {
  const points = [
    [1, 2],
    [2, 1],
    [4, 5],
  ];
  const third = [1 / 3, 1 / 3, 1 / 3];
  // By hand: deviations (-4/3, -2/3), (-1/3, -5/3), (5/3, 7/3), over n - 1 = 2.
  const expected = [
    [14 / 3 / 2, 16 / 3 / 2],
    [16 / 3 / 2, 26 / 3 / 2],
  ];
  weightedCovariance(points, third).forEach((row, a) => {
    row.forEach((v, b) => {
      expect(v).toBeCloseTo(expected[a][b], 12);
    });
  });
  expect(weightedSize([2, 2, 2])).toBe(3);
  expect(() => normalised([0, 0])).toThrow("weights sum to 0");
});

test("quantiles move towards the weight, and stay within the points", () => {
  expect(weightedQuantiles([1, 2, 3], [1, 1, 1], [0, 0.5, 1])).toEqual([1, 2, 3]);
  expect(weightedQuantiles([3, 1, 2], [8, 1, 1], [0.5])[0]).toBeGreaterThan(2.7);
});

test("systematic resampling takes each point as often as its weight says, to within one", () => {
  const weights = [0.05, 0.3, 0.02, 0.38, 0.25, 0];
  for (const u of [0, 0.2, 0.7, 0.999]) {
    const taken = systematic(u, 1000, weights);
    weights.forEach((weight, i) => {
      expect(Math.abs(taken.filter((place) => place === i).length - 1000 * weight)).toBeLessThan(1);
    });
  }
  expect(placesOf([1 - 1e-16], [0.1, 0.2, 0.7 - 1e-15, 0])).toEqual([2]);
});

test("a kernel density integrates to 1", () => {
  const density = kernelDensity([[0], [1], [1.5], [4]], [0.1, 0.4, 0.3, 0.2], "scott");
  let sum = 0;
  for (let x = -20; x <= 20; x += 0.01) sum += 0.01 * densityAt(density, [x]);
  expect(sum).toBeCloseTo(1, 6);
  expect(() => kernelDensity([[1], [1]], [0.5, 0.5], "scott")).toThrow("do not spread");
});

test("uneven weights: mean, size, and a covariance of two points that is half their distance squared", () => {
  expect(weightedMean([1, 3], [0.25, 0.75])).toBe(2.5);
  expect(weightedSize([1, 3])).toBe(1.6);
  // Unbiased whatever the weights: (x - y)^2 / 2.
  const [[a, b], [, c]] = weightedCovariance([[0, 1], [2, 4]], [0.25, 0.75]); // biome-ignore format: points
  [a, b, c].forEach((v, k) => {
    expect(v).toBeCloseTo([2, 3, 4.5][k], 12);
  });
});

test("weights are shares of their sum; negative or endless ones are refused, though they sum to something", () => {
  expect(normalised([1, 3, 0])).toEqual([0.25, 0.75, 0]);
  expect(() => normalised([-1, 3])).toThrow("they must be 0 or more");
  expect(() => normalised([1, Number.POSITIVE_INFINITY])).toThrow("weights sum to Infinity");
});

test("quantiles run straight between the middles of the weights, and end at the outermost points", () => {
  // 10, 20 and 40 with weights 1, 2 and 1 of 4 stand at 1/8, 1/2 and 7/8, in whatever order they come.
  const levels = [0, 0.125, 0.3125, 0.5, 0.6875, 0.875, 0.9, 1];
  const expected = [10, 10, 15, 20, 30, 40, 40, 40];
  weightedQuantiles([40, 10, 20], [1, 1, 2], levels).forEach((v, k) => {
    expect(v).toBeCloseTo(expected[k], 12);
  });
});

test("places: a point on an end belongs to the next, one without weight has none; strata have one point each", () => {
  expect(placesOf([0, 0.25, 0.9], [0.25, 0.75])).toEqual([0, 1, 1]);
  expect(placesOf([0, 0.5], [0, 0.5, 0, 0.5])).toEqual([1, 3]);
  // Points at 0.225, 0.25, 0.625 and 0.875.
  expect(stratified([0.9, 0, 0.5, 0.5], [0.25, 0.75])).toEqual([0, 1, 1, 1]);
});

test("bandwidths are Silverman's 1.06 n^(-1/5) on a line, the same as Scott's on a plane, and narrower beyond", () => {
  expect(bandwidth("silverman", 100, 1) * 100 ** 0.2).toBeCloseTo(1.06, 2);
  expect(bandwidth("scott", 100, 1)).toBeCloseTo(100 ** -0.2, 12);
  expect(bandwidth("silverman", 50, 2)).toBeCloseTo(bandwidth("scott", 50, 2), 12);
  expect(bandwidth("silverman", 50, 4)).toBeCloseTo((4 / 6 / 50) ** (1 / 8), 12);
});

test("a density of two points has the kernel of its rule: their variance times the bandwidth squared", () => {
  const sd = Math.SQRT2 * (4 / (2 * 3)) ** 0.2;
  const density = kernelDensity([[0], [2]], [0.5, 0.5], "silverman");
  expect(densityAt(density, [1])).toBeCloseTo(
    Math.exp(-1 / (2 * sd * sd)) / (sd * Math.sqrt(2 * Math.PI)),
    12,
  );
});

describe("a kernel in three dimensions", () => {
  const lower = [[2, 0, 0], [0.5, 1, 0], [-1, 0.3, 0.5]]; // biome-ignore format: a matrix
  const covariance = lower.map((a) => lower.map((b) => a.reduce((sum, v, k) => sum + v * b[k], 0)));
  const kernel = normalKernel(covariance, "test");
  const from = (middle: readonly number[], z: readonly number[]) =>
    middle.map((v, i) => v + lower[i].reduce((sum, each, k) => sum + each * z[k], 0));
  const height = -1.5 * Math.log(2 * Math.PI); // The determinant of `lower` is 1.

  test("has at its middle plus L z the density of z", () => {
    const middle = [1, -2, 3];
    const z = [0.3, -1, 0.7];
    const squares = z.reduce((sum, v) => sum + v * v, 0);
    expect(logKernel(kernel, from(middle, z), middle)).toBeCloseTo(height - squares / 2, 12);
  });

  test("makes a mixture whose density is the weighted sum over the middles", () => {
    const middles = [[1, -2, 3], [0, 0, 0], [-1, 4, 2]]; // biome-ignore format: points
    const weights = [0.5, 0.3, 0.2];
    const x = [0.5, 0.5, 1];
    const sum = middles.reduce(
      (all, middle, k) => all + weights[k] * Math.exp(logKernel(kernel, x, middle)),
      0,
    );
    expect(mixtureAt(kernel, Float64Array.from(middles.flat()), weights, x)).toBeCloseTo(sum, 14);
    expect(densityAt({ points: middles, weights, kernel }, x)).toBeCloseTo(sum, 14);
  });
});
