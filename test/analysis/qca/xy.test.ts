import { expect, test } from "vitest";
import { xyPlot } from "../../../src/analysis/qca/index.js";

test("an XY plot puts every case into one of five zones", () => {
  const cases = [
    "typical",
    "on the diagonal",
    "in degree",
    "consistency",
    "coverage",
    "irrelevant",
    "undecided",
  ];
  const x = Float64Array.of(0.7, 0.8, 0.9, 0.9, 0.2, 0.1, 0.5);
  const y = Float64Array.of(0.9, 0.8, 0.7, 0.2, 0.8, 0.3, 0.9);
  expect(xyPlot(cases, x, y).points.map(({ zone }) => zone)).toEqual([
    "typical",
    "typical",
    "deviant in degree",
    "deviant for consistency",
    "deviant for coverage",
    "irrelevant",
    "deviant for coverage",
  ]);
});

test("points all above the diagonal are a sufficient set, all below it a necessary one", () => {
  const low = Float64Array.of(0.1, 0.4, 0.8);
  const high = Float64Array.of(0.3, 0.6, 0.9);
  const cases = ["a", "b", "c"];
  expect(xyPlot(cases, low, high).sufficiency.inclS).toBe(1);
  expect(xyPlot(cases, high, low).necessity.inclN).toBe(1);
});

test("a half is on the lower side of both: not in x, and not in y", () => {
  const zones = xyPlot(
    ["a", "b", "c"],
    Float64Array.of(0.6, 0.5, 0.5),
    Float64Array.of(0.5, 0.5, 0.6),
  ).points;
  expect(zones.map(({ zone }) => zone)).toEqual([
    "deviant for consistency",
    "irrelevant",
    "deviant for coverage",
  ]);
});
