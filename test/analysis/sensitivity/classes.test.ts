import { expect, test } from "vitest";
import { byRank, classesOf, usualClasses } from "../../../src/analysis/sensitivity/classes.js";

test("few values have a class each, in ascending order", () => {
  expect(classesOf([10, 9, 10, 2], 3)).toEqual([[3], [1], [0, 2]]);
});

test("more values than classes are cut by rank into equal parts, ties in the order of the rows", () => {
  expect(classesOf([10, 9, 11, 2], 2)).toEqual([[3, 1], [0, 2]]); // biome-ignore format: rows
  expect(byRank([1, 1, 1, 0], 2)).toEqual([[3, 0], [1, 2]]); // biome-ignore format: rows
  expect(byRank([1, 2, 3, 4, 5], 3)).toEqual([[0], [1, 2], [3, 4]]);
});

test("points are served by 4 classes if they are 100, 6 if 1,000, and never by more than 48", () => {
  // 100^(2/(7 + tanh 2.8)) is 3.17, 1000^(2/(7 + tanh 1)) is 5.93; far beyond 1,500 the power is 1/3.
  expect([100, 1000].map(usualClasses)).toEqual([4, 6]);
  expect(usualClasses(27_001)).toBe(31);
  expect(usualClasses(1e6)).toBe(48);
});
