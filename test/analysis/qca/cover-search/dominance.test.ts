import fc from "fast-check";
import { expect, test } from "vitest";
import { merged, reduced, withoutImplied } from "../../../../src/analysis/qca/cover-search/dominance.js";
import type { Part } from "../../../../src/analysis/qca/cover-search/part.js";
import { cycle } from "../charts.js";
import { coverablePart, coverersOf, coversOf, partOf, setsOf, sizeOfSmallest } from "./parts.js";

const isWithin = (inner: readonly number[], outer: readonly number[]) =>
  inner.every((v) => outer.includes(v));
/** Is one of the lists within another? */
const anyWithin = (lists: readonly number[][]) =>
  lists.some((inner, i) => lists.some((outer, o) => i !== o && isWithin(inner, outer)));
/** The covers of a part by the first names of their sets. */
const namedCovers = (part: Part) =>
  coversOf(part)
    .map((cover) => cover.map((s) => part.names[s][0]).join())
    .sort();

test("without implied columns the covers are the same, and no column is covered whenever another is", () => {
  fc.assert(
    fc.property(coverablePart, (part) => {
      const less = withoutImplied(part);
      expect(namedCovers(less)).toEqual(namedCovers(part));
      expect(anyWithin(coverersOf(less))).toBe(false);
    }),
    { numRuns: 150, seed: 1 },
  );
});

test("reduced, no set lies within another either, and some smallest cover remains", () => {
  fc.assert(
    fc.property(coverablePart, (part) => {
      const least = reduced(part);
      expect(anyWithin(coverersOf(least))).toBe(false);
      expect(anyWithin(setsOf(least))).toBe(false);
      expect(sizeOfSmallest(least)).toBe(sizeOfSmallest(part));
      expect(namedCovers(part)).toEqual(expect.arrayContaining(namedCovers(least).slice(0, 1)));
    }),
    { numRuns: 150, seed: 1 },
  );
});

test("of equal sets the first stays, of equal columns one", () => {
  const least = reduced(partOf(3, [[0], [0, 1, 2], [0, 1, 2]]));
  expect([least.names, setsOf(least)]).toEqual([[[1]], [[0]]]);
});

test("where nothing is dominated the part itself comes back", () => {
  const part = partOf(5, cycle(5));
  expect(reduced(part)).toBe(part);
  expect(withoutImplied(part)).toBe(part);
  expect(merged(part)).toBe(part);
});

test("merged, sets of the same columns are one of all their names, in the order of the first", () => {
  const part = merged(partOf(3, [[0, 1], [2], [0, 1], [1, 2], [2], [0, 1]]));
  expect(part.names).toEqual([[0, 2, 5], [1, 4], [3]]); // biome-ignore format: names
  expect(setsOf(part)).toEqual([[0, 1], [2], [1, 2]]); // biome-ignore format: columns
});
