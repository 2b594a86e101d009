import { expect, test } from "vitest";
import { densityAt, kernelDensity } from "../../../src/analysis/weighted/normal-kernel.js";
import { placesOf, systematic } from "../../../src/analysis/weighted/resampling.js";
import {
  normalised,
  weightedCovariance,
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
