import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { neededCovers } from "../../../../src/analysis/qca/cover-search/needed-covers.js";
import { type Part, wholePart } from "../../../../src/analysis/qca/cover-search/part.js";
import { smallestCover } from "../../../../src/analysis/qca/cover-search/smallest-cover.js";
import { smallestCovers } from "../../../../src/analysis/qca/cover-search/smallest-covers.js";
import { MOST_WORK } from "../../../../src/analysis/qca/covers.js";
import { chartOf, cycle, projectivePlane, threePointLines } from "../charts.js";
import { coverablePart, coversOf, partOf } from "./parts.js";

const most = fc.integer({ min: 1, max: 6 });
const plenty = () => ({ effort: { left: MOST_WORK }, complete: true });
const sorted = (cover: readonly number[]) => [...cover].sort((a, b) => a - b).join();
/** Covers of a part by the names of their sets, the smallest of them or all. */
const all = (part: Part) => coversOf(part).map((cover) => sorted(cover.map((s) => part.names[s][0])));
const smallest = (part: Part) => {
  const fewest = Math.min(...coversOf(part).map(({ length }) => length));
  return all(part).filter((cover) => cover.split(",").length === fewest);
};

/** Refuses a list that is no choice of so many of those there are, or does not say whether it is all of them. */
function expectChoice(
  found: readonly (readonly number[])[],
  from: readonly string[],
  wanted: number,
  complete: boolean,
) {
  const names = found.map(sorted);
  expect(names.length).toBe(Math.min(wanted, from.length));
  expect(new Set(names).size).toBe(names.length);
  expect(from).toEqual(expect.arrayContaining(names));
  expect(complete).toBe(from.length <= wanted);
}

describe("a listing of no more than some covers", () => {
  test("of the smallest has as many as there are or are wanted, and says if any were left out", () => {
    fc.assert(
      fc.property(coverablePart, most, (part, wanted) => {
        const known = smallestCover(part, part.names.length, { left: MOST_WORK })!;
        const listing = plenty();
        const found = smallestCovers(part, { known, most: wanted, listing });
        expectChoice(found, smallest(part), wanted, listing.complete);
      }),
      { numRuns: 80, seed: 1 },
    );
  });

  test("of those that need all their sets too", () => {
    fc.assert(
      fc.property(coverablePart, most, (part, wanted) => {
        const listing = plenty();
        expectChoice(neededCovers(part, wanted, listing), all(part), wanted, listing.complete);
      }),
      { numRuns: 80, seed: 1 },
    );
  });
});

describe("a smallest cover", () => {
  test("is found if it may be so large, and is none if not", () => {
    fc.assert(
      fc.property(coverablePart, fc.integer({ min: 0, max: 7 }), (part, atMost) => {
        const found = smallestCover(part, atMost, { left: MOST_WORK });
        const fewest = smallest(part)[0].split(",").length;
        if (atMost < fewest) expect(found).toBeNull();
        else expect(smallest(part)).toContain(sorted(found!));
      }),
      { numRuns: 80, seed: 1 },
    );
  });

  test.each([
    ["a circle of 11", chartOf(11, cycle(11)), 6],
    ["the projective plane of order 3", projectivePlane(3), 4],
    ["the projective plane of order 5", projectivePlane(5), 6],
    ["the affine plane of order 3", threePointLines(2), 5],
  ])("of %s is as small whatever it may be", (_, chart, size) => {
    const found = (atMost: number) =>
      smallestCover(wholePart(chart), atMost, { left: MOST_WORK })?.length ?? null;
    expect([-1, 0, 1, 2, 5].map((more) => found(size + more))).toEqual([null, size, size, size, size]);
  });

  test("of what cannot be covered is none", () => {
    expect(smallestCover(partOf(2, [[0]]), 5, { left: MOST_WORK })).toBeNull();
  });
});
