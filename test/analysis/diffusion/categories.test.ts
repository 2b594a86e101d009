import { describe, expect, test } from "vitest";
import {
  adopterCategories,
  type CategoryRule,
  categoryCounts,
} from "../../../src/analysis/diffusion/categories.js";
import { table2 } from "../../../src/data/khanal2024.js";
import { provinceTimes, shuffled, untied } from "../survival/samples.js";

const counts = (rule: CategoryRule) => Object.values(categoryCounts(adopterCategories(provinceTimes, rule)));

describe("the 24 adopters of Table 2 and the six others fall", () => {
  test("into 0, 16, 5 and 3 by mean and SD, as the first limit is day 18 and nobody is so early", () => {
    expect(counts("mean-sd")).toEqual([0, 16, 5, 3, 6]);
    const { limits } = adopterCategories(provinceTimes, "mean-sd");
    expect(limits.map(Math.round)).toEqual([18, 474, 931]);
  });

  test("into 3, 9, 8 and 4 by the logarithms of their days", () => {
    expect(counts("log")).toEqual([3, 9, 8, 4, 6]);
  });

  test("into 4, 8, 8 and 4 by rank, the shares 16, 34, 34 and 16% of 24 as nearly as may be", () => {
    expect(counts("rank")).toEqual([4, 8, 8, 4, 6]);
  });
});

test("Guizhou is an early adopter and Beijing a laggard, but Hebei, without a plan, is a non-adopter", () => {
  const { of, rule } = adopterCategories(provinceTimes, "log");
  const category = (id: string) => of[table2.findIndex((row) => row.id === id)];
  expect(["GZ", "BJ", "HE"].map(category)).toEqual(["early adopter", "laggard", "non-adopter"]);
  expect(rule).toBe("log");
});

test("by logarithm and by rank the unit of time does not matter", () => {
  const months = provinceTimes.map(({ time, event }) => ({ time: time / 30.4, event }));
  for (const rule of ["log", "rank"] as const)
    expect(adopterCategories(months, rule).of).toEqual(adopterCategories(provinceTimes, rule).of);
});

test("the order of the subjects does not matter", () => {
  const { times } = untied(60);
  for (const rule of ["mean-sd", "log", "rank"] as const)
    expect(adopterCategories(shuffled(times), rule).of).toEqual(shuffled(adopterCategories(times, rule).of));
});

test("equal times share a category by every rule", () => {
  const times = [1, 2, 2, 2, 2, 2, 3].map((time) => ({ time, event: true }));
  for (const rule of ["mean-sd", "log", "rank"] as const)
    expect(new Set(adopterCategories(times, rule).of.slice(1, 6)).size).toBe(1);
});

test("a single adopter has no standard deviation and day 0 no logarithm, which is said", () => {
  const one = [{ time: 1, event: true }];
  expect(() => adopterCategories(one, "mean-sd")).toThrow(
    /1 adopter\(s\); the rule "mean-sd" needs two or more/,
  );
  expect(() => adopterCategories([...one, { time: 0, event: true }], "log")).toThrow(/time of adoption is 0/);
  expect(adopterCategories(one, "rank").of).toEqual(["early majority"]);
});
