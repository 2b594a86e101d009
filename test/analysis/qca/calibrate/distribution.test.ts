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
