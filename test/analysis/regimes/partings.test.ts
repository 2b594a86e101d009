import { expect, test } from "vitest";
import { partingsOf, rangeOfMeans } from "../../../src/analysis/regimes/index.js";

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

const flat = line(0, 0, 0, 0, 0, 0);
const stretches = (...means: number[]) =>
  partingsOf(flat, line(...means), background).map(({ from, to, size }) => [
    from,
    to,
    Math.round(100 * size),
  ]);

test("a stretch is told by its greatest difference, whichever way and wherever in it", () => {
  expect(stretches(0, 0.3, 0.5, 0.2, 0, 0)).toEqual([[1, 3, 50]]);
  expect(stretches(0, -0.5, -0.3, 0, 0, 0)).toEqual([[1, 2, -50]]);
  expect(stretches(0, 0, -0.3, -0.5, 0, 0)).toEqual([[2, 3, -50]]);
});

test("stretches are two where the lines meet in between, or cross", () => {
  expect(stretches(0.3, 0, 0, 0.4, 0, 0)).toEqual([[0, 0, 30], [3, 3, 40]]); // biome-ignore format: rows
  expect(stretches(0, 0.3, 0.4, -0.4, 0, 0)).toEqual([[1, 2, 40], [3, 3, -40]]); // biome-ignore format: rows
});

test("lines that differ at one end only are no two lines", () => {
  expect(stretches(0.5, 0.5, 0, 0, 0, 0)).toEqual([[0, 1, 50]]);
  expect(stretches(0.5, 0.5, 0.5, 0.5, 0.5, 0.5)).toEqual([]);
});

test("the half-width is that of the greatest difference, by Student's t", () => {
  const second = [[0, 0], [0.299, 0.301], [0.48, 0.52], [0.399, 0.401], [0, 0]]; // biome-ignore format: a line
  const first = second.map(() => [0, 0]);
  const [parting] = partingsOf(first, second, { range: 1, steps: 1 });
  expect(parting).toMatchObject({ from: 1, to: 3 });
  // Half of the range of two values is their standard error.
  expect(parting.half).toBeCloseTo(12.706 * 0.02, 4);
  // With so many steps judged together the second difference of 1/2 is within chance, and the stretch falls apart.
  const apart = partingsOf(first, second, { range: 1, steps: 3 });
  expect(apart.map(({ from, to }) => [from, to])).toEqual([[1, 1], [3, 3]]); // biome-ignore format: rows
});

test("a tenth of the range is a difference; single runs and outcomes that never move have none", () => {
  const even = (...means: number[]) => means.map((mean) => [mean, mean]);
  const rest = even(0, 0, 0);
  expect(partingsOf(rest, even(0, 1, 0), { range: 10, steps: 1 })).toHaveLength(1);
  expect(partingsOf(rest, even(0, 1, 0), { range: 10.1, steps: 1 })).toEqual([]);
  expect(partingsOf(rest, even(0, 1, 0), { range: 0, steps: 1 })).toEqual([]);
  expect(partingsOf([[0], [0]], [[0], [1]], { range: 1, steps: 1 })).toEqual([]); // biome-ignore format: lines
});

test("the range of lines is that of their means", () => {
  expect(rangeOfMeans([[[0, 4], [1, 1]], [[8, 0], [9, -3]]])).toBe(3); // biome-ignore format: lines
});
