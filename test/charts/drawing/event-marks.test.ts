import { expect, test } from "vitest";
import { rowsOf } from "../../../src/charts/drawing/event-marks.js";

test("names that do not meet share the first row", () => {
  expect(rowsOf([0, 200, 400], [100, 100, 100])).toEqual([0, 0, 0]);
});

test("an event under an earlier name goes below it, so that its line crosses no text", () => {
  expect(rowsOf([0, 50, 120, 300], [200, 100, 100, 100])).toEqual([0, 1, 2, 0]);
});
