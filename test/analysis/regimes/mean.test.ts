import { expect, test } from "vitest";
import { meanInterval } from "../../../src/analysis/regimes/index.js";

test("the mean of 1 to 4 has half an interval of 3.182, or at 90% 2.353, standard errors", () => {
  const error = Math.sqrt(5 / 3) / 2;
  expect(meanInterval([1, 2, 3, 4]).mean).toBe(2.5);
  expect(meanInterval([1, 2, 3, 4]).half! / error).toBeCloseTo(3.182, 3);
  expect(meanInterval([1, 2, 3, 4], 0.1).half! / error).toBeCloseTo(2.353, 3);
});

test("two values have an interval, one has none", () => {
  expect(meanInterval([1, 3]).half).toBeCloseTo(12.706, 3);
  expect(meanInterval([3])).toEqual({ mean: 3, half: null });
});
