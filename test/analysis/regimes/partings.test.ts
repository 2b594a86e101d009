import { expect, test } from "vitest";
import { partingsOf } from "../../../src/analysis/regimes/index.js";

/** Two runs of a line that differ a little in luck. */
const line = (...means: number[]) => means.map((mean) => [mean - 0.001, mean + 0.001]);
const background = { range: 1, steps: 6 };

test("two lines that part in the middle and meet again have a fold there", () => {
  const partings = partingsOf(line(0, 0, 0.1, 0.2, 1, 1), line(0, 0, 0.9, 1, 1, 1), background);
  expect(partings).toMatchObject([{ from: 2, to: 3 }]);
  expect(partings[0].size).toBeCloseTo(0.8, 9);
});

test("lines that part for good part from there on, and lines that differ everywhere are no fold", () => {
  expect(partingsOf(line(0, 0, 0, 0), line(0, 0, 1, 1), background)).toMatchObject([{ from: 2, to: 3 }]);
  expect(partingsOf(line(0, 0, 0, 0), line(1, 1, 1, 1), background)).toEqual([]);
});

test("a difference within chance or below a tenth of the range parts nothing", () => {
  expect(partingsOf([[0, 1], [0, 1]], [[1, 0], [0, 2]], background)).toEqual([]); // biome-ignore format: a line
  expect(partingsOf(line(0, 0), line(0, 0.05), background)).toEqual([]);
});
