import fc from "fast-check";
import { expect, test } from "vitest";
import {
  afterTaking,
  costOf,
  independentParts,
  isCoverable,
  narrowed,
} from "../../../../src/analysis/qca/cover-search/part.js";
import { coverablePart, coverersOf, partOf, setsOf } from "./parts.js";

test("of a chart the sets without a column go, the others keep their numbers as names", () => {
  const part = partOf(3, [[], [2, 0], [1]]);
  expect([part.names, setsOf(part), coverersOf(part)]).toEqual([[[1], [2]], [[0, 2], [1]], [[0], [1], [0]]]); // biome-ignore format: a table
});

test("a column's price is its share in the widest set that covers it, and no set costs more than 1", () => {
  expect([...partOf(4, [[0, 1, 2], [2, 3], [3]]).prices]).toEqual([1 / 3, 1 / 3, 1 / 3, 1 / 2]);
  fc.assert(
    fc.property(coverablePart, (part) => {
      for (const columns of setsOf(part))
        expect(columns.reduce((sum, column) => sum + part.prices[column], 0)).toBeLessThan(1 + 1e-9);
    }),
    { numRuns: 100, seed: 1 },
  );
});

test("narrowed to columns 3 and 1 and to two sets, a part is numbered anew and keeps names and prices", () => {
  const part = { ...partOf(4, [[0, 1], [0, 2], [1, 3], [3]]), prices: Float64Array.of(0.1, 0.2, 0.3, 0.4) };
  const less = narrowed(part, [1, 3], [1, 2, 3]);
  expect(setsOf(less)).toEqual([[0, 1], [1]]); // biome-ignore format: columns
  expect([less.names, [...less.prices], coverersOf(less)]).toEqual([[[2], [3]], [0.2, 0.4], [[0], [0, 1]]]); // biome-ignore format: a table
});

test("after taking one set and banning another, their columns and they themselves are gone", () => {
  const rest = afterTaking(partOf(4, [[0, 1], [1, 2], [2, 3], [3]]), [0], [3]);
  // Columns 2 and 3 are left, and the sets 1 and 2.
  expect([rest.names, setsOf(rest)]).toEqual([[[1], [2]], [[0], [0, 1]]]); // biome-ignore format: a table
});

test("independent pieces share neither column nor set, hold all of them, and come small ones first", () => {
  fc.assert(
    fc.property(coverablePart, (part) => {
      const pieces = independentParts(part);
      const names = pieces.flatMap((piece) => piece.names.map(([name]) => name));
      expect([...names].sort((a, b) => a - b)).toEqual(part.names.map(([name]) => name));
      const widths = pieces.map(({ prices }) => prices.length);
      expect(widths).toEqual([...widths].sort((a, b) => a - b));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(part.prices.length);
      for (const piece of pieces) expect(independentParts(piece)).toEqual([piece]);
      const columns = setsOf(part).map(({ length }) => length);
      for (const piece of pieces)
        setsOf(piece).forEach(({ length }, s) => {
          expect(length).toBe(columns[part.names.findIndex(([name]) => name === piece.names[s][0])]);
        });
    }),
    { numRuns: 100, seed: 1 },
  );
  expect(independentParts(partOf(3, [[1, 2], [0]])).map(({ names }) => names)).toEqual([[[1]], [[0]]]); // biome-ignore format: names
});

test("a part is coverable if every column is in some set", () => {
  expect(isCoverable(partOf(2, [[0, 1]]))).toBe(true);
  expect(isCoverable(partOf(2, [[0]]))).toBe(false);
  expect(isCoverable(partOf(2, [[1]]))).toBe(false);
  expect(isCoverable(partOf(0, []))).toBe(true);
});

test("a look from all sides costs one for each column and set and a quarter for each entry", () => {
  expect(costOf(partOf(3, [[0, 1], [1, 2]]))).toBe(3 + 2 + 4 / 4); // biome-ignore format: sets
});
