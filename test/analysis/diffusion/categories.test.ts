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

describe("by hand, adopters at 1, 2 and 3 of mean 2 and SD 1", () => {
  const times = [1, 2, 3, 3.5].map((time) => ({ time, event: time <= 3 }));

  test("lie on the limits 1, 2 and 3, which belong to the category below", () => {
    const { of, limits } = adopterCategories(times, "mean-sd");
    expect(limits).toEqual([1, 2, 3]);
    expect(of).toEqual(["early adopter", "early majority", "late majority", "non-adopter"]);
  });

  test("have the shares 1/6, 1/2 and 5/6, each just beyond or on the normal's 15.9%, 50% and 84.1%", () => {
    const { of, limits } = adopterCategories(times, "rank");
    expect(limits.map((limit) => limit.toFixed(3))).toEqual(["0.159", "0.500", "0.841"]);
    expect(of).toEqual(["early majority", "early majority", "late majority", "non-adopter"]);
  });

  test("have limits by logarithm that are told as times: the geometric mean, divided and times its factor", () => {
    const powers = [1, 4, 16].map((time) => ({ time, event: true }));
    adopterCategories(powers, "log").limits.forEach((limit, k) => {
      expect(limit).toBeCloseTo([1, 4, 16][k], 9);
    });
  });
});

test("no subjects and late starts are refused; two adopters are enough", () => {
  expect(() => adopterCategories([], "rank")).toThrow(/adopterCategories: times is empty/);
  expect(() => adopterCategories([{ time: 2, event: true, start: 1 }], "rank")).toThrow(/starts at 1/);
  const two = [1, 2].map((time) => ({ time, event: true }));
  expect(adopterCategories(two, "mean-sd").of).toEqual(["early majority", "late majority"]);
  // Day 0 is no hindrance to the other rules, nor is a subject that was censored on it.
  expect(() => adopterCategories([{ time: 0, event: true }, ...two], "mean-sd")).not.toThrow();
  expect(() => adopterCategories([{ time: 0, event: false }, ...two], "log")).not.toThrow();
});
