import { expect, test } from "vitest";
import { medianDays, missesOf, typicalMiss } from "../../../src/web/lessons/misses.js";
import { overRuns } from "../../../src/web/simulate/over-runs.js";
import type { Simulated } from "../../../src/web/simulate/request.js";

const never = Number.POSITIVE_INFINITY;
const UNTIL = 1000;
/** Four runs of three provinces: early and sure, late and sure, and one that answers in every other run. */
const rows = [
  [100, 800, never],
  [110, 810, 600],
  [110, 810, never],
  [120, 820, 500],
];
const published = Float64Array.from(rows.flat());
const runs = {
  seeds: [1, 2, 3, 4],
  ids: ["A", "B", "C"],
  until: UNTIL,
  published,
  overRuns: overRuns(published, 3, 0, UNTIL),
} as unknown as Simulated;

test("the median says never where half of the runs do", () => {
  expect([...medianDays(runs)]).toEqual([
    ["A", 110],
    ["B", 810],
    ["C", never],
  ]);
});

test("misses are told the largest first, with never as the last day, and whether most runs exclude what happened", () => {
  const observed = new Map([
    ["A", 110],
    ["B", 10],
    ["C", 900],
  ]);
  const misses = missesOf(runs, observed);
  expect(misses.map(({ id, late, isOutside }) => [id, late, isOutside])).toEqual([
    ["B", 800, true],
    ["C", 100, false],
    ["A", 0, false],
  ]);
  expect(typicalMiss(misses)).toBe(100);
});

test("a province that never answered is missed by the days that the model is early, one without data not at all", () => {
  const misses = missesOf(
    runs,
    new Map([
      ["A", never],
      ["C", never],
    ]),
  );
  expect(misses.map(({ id, late, isOutside }) => [id, late, isOutside])).toEqual([
    ["A", 110 - UNTIL, true],
    ["C", 0, false],
  ]);
});
