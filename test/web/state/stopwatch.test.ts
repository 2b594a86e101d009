import { expect, test } from "vitest";
import { clockText } from "../../../src/web/state/stopwatch.js";

test("the clock counts down to nought, and then says how long the step has been over", () => {
  expect([0, 1, 55, 300, 330].map((seconds) => clockText(seconds, 5))).toEqual([
    "5:00",
    "4:59",
    "4:05",
    "0:00",
    "+0:30",
  ]);
});
