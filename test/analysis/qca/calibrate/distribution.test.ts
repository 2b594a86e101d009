import { expect, test } from "vitest";
import {
  distributionMembership,
  indirectMembership,
  relativeMembership,
} from "../../../../src/analysis/qca/index.js";

const anchors = { exclusion: 0, crossover: 5, inclusion: 10 };

test("by the distribution of the values, membership is the share at or below, stretched to a half at the crossover", () => {
  const memberships = distributionMembership([1, 3, 6, 8], anchors);
  [0.25, 0.5, 0.75, 1].forEach((value, k) => {
    expect(memberships[k]).toBeCloseTo(value, 12);
  });
});

test("values that lie on an anchor are part of the distribution", () => {
  const memberships = distributionMembership([1, 2, 3, 4, 5, 6], {
    exclusion: 1,
    crossover: 3.5,
    inclusion: 6,
  });
  [0, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1].forEach((value, k) => {
    expect(memberships[k]).toBeCloseTo(value, 12);
  });
});

test("it needs values on either side of the crossover", () => {
  expect(() => distributionMembership([6, 8], anchors)).toThrow(/none on one side of the crossover/);
});

test("the totally relative method gives the lowest category 0 and the highest 1", () => {
  expect(relativeMembership([1, 1, 2, 3])).toEqual([0, 0, 0.5, 1]);
  expect(() => relativeMembership([1, 1])).toThrow(/categories: found none above 1/);
});

test("the indirect method refuses negative values, whose logarithm it would need", () => {
  expect(() => indirectMembership([1, -2, 3], [2])).toThrow(/value 2: found -2; allowed: 0 or above/);
});

test("a set that falls is the mirror of one that rises, but for the values on the crossover", () => {
  const falling = { exclusion: 10, crossover: 5, inclusion: 0 };
  const values = [-3, 0, 1, 3, 6, 8, 10, 12];
  const [up, down] = [anchors, falling].map((each) => distributionMembership(values, each));
  up.forEach((v, k) => {
    expect(down[k]).toBeCloseTo(1 - v, 12);
  });
  expect([up[0], up[1], up[6], up[7]]).toEqual([0, 0, 1, 1]);
});

test("values below the crossover alone, gaps and anchors out of order are refused", () => {
  expect(() => distributionMembership([1, 5], anchors)).toThrow(/none on one side of the crossover/);
  expect(() => distributionMembership([1, Number.NaN], anchors)).toThrow(/value 2: found NaN/);
  expect(() => distributionMembership([1], { ...anchors, crossover: 11 })).toThrow(/strictly between/);
  expect(() => relativeMembership([1, Number.NaN])).toThrow(/value 2: found NaN/);
});

test("the totally relative method gives a category below the lowest nothing, and no less", () => {
  // Of 0, 1, 2 and 2 half lie up to 1.
  expect(relativeMembership([0, 1, 2, 2])).toEqual([0, 0, 1, 1]);
});

test("the indirect method lets 0 pass, refuses gaps, and rises with categories that rise", () => {
  const memberships = indirectMembership([0, 1, 2, 5, 9, 12, 20, 30], [15, 4]);
  expect(memberships).toEqual([...memberships].sort((a, b) => a - b));
  expect(memberships.every((v) => v >= 0 && v <= 1)).toBe(true);
  expect(() => indirectMembership([1, Number.NaN], [1])).toThrow(/value 2: found NaN/);
});
