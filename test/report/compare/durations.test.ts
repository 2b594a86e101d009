import { expect, test } from "vitest";
import { intervalInWords, plain } from "../../../src/report/compare/durations.js";

const MONTH = 365.25 / 12;
const said = (low: number, middle: number, high: number, language: "en" | "zh" = "en") =>
  intervalInWords({ low, middle, high }, "median", language);

test("a difference is worded as agreed: median 7 months, 80% interval 2 to 15", () => {
  expect(said(-15 * MONTH, -7 * MONTH, -2 * MONTH)).toBe("median 7 months earlier, 80% interval 2 to 15");
  expect(said(-15 * MONTH, -7 * MONTH, -2 * MONTH, "zh")).toBe("中位数提前7个月，80%区间2至15");
});

test("an interval on both sides of nought says which end is earlier and which later", () => {
  expect(said(-60, 5, 20)).toBe("median 5 days later, 80% interval from 60 days earlier to 20 days later");
});

test("an interval that has a direction where its middle has none says it at its far end", () => {
  expect(said(0, 0, 12)).toBe("median no difference, 80% interval 0 to 12 days later");
  expect(said(-12, 0, 0)).toBe("median no difference, 80% interval 0 to 12 days earlier");
  expect(said(0, 0, 0)).toBe("median no difference, 80% interval 0 to 0");
});

test("a mean that lies outside its interval gets directions at the ends that the mean does not give", () => {
  expect(intervalInWords({ low: -12, middle: 3, high: -2, error: 1.5 }, "mean", "en")).toBe(
    "mean 3 days later ± 1.5, 80% interval 2 to 12 days earlier",
  );
});

test("a short middle is told in days even where the ends are far away", () => {
  expect(said(0, 4, 400)).toBe("median 4 days later, 80% interval 0 to 400");
});

test("a difference too small to be told in days is not told as none", () => {
  expect(said(0.01, 0.02, 3)).toBe("median under 0.1 days later, 80% interval under 0.1 to 3");
});

test("one is singular, and numbers have no more places than they deserve", () => {
  expect(said(0, 1, 1)).toBe("median 1 day later, 80% interval 0 to 1");
  expect([1234.5, 25.37, 3.1287, 0.01234, 0].map(plain)).toEqual(["1235", "25", "3.1", "0.012", "0"]);
});
