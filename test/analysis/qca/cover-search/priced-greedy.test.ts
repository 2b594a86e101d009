import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pricedCover } from "../../../../src/analysis/qca/cover-search/priced-greedy.js";
import { coversOf, partOf, pricedPart } from "./parts.js";

const sorted = (cover: readonly number[]) => [...cover].sort((a, b) => a - b).join();

test("whatever the prices, it is a cover of which every set is needed", () => {
  fc.assert(
    fc.property(pricedPart, (part) => {
      expect(coversOf(part).map(sorted)).toContain(sorted(pricedCover(part, part.prices)));
    }),
    { numRuns: 150, seed: 1 },
  );
});

describe("the set that costs least for what it adds is taken", () => {
  const free = (columns: number) => new Float64Array(columns);

  test("without prices the widest, counted by what is still open", () => {
    expect(pricedCover(partOf(3, [[0], [0, 1, 2], [2]]), free(3))).toEqual([1]);
    // After the first set of three only one column of the next is open, but two of the last.
    expect(pricedCover(partOf(6, [[0, 1, 2], [1, 2, 3], [4, 5], [3, 4]]), free(6))).toEqual([0, 2, 1]); // biome-ignore format: sets
  });

  test("with prices the one that costs least for each column", () => {
    // 0.05 for each of two columns, against 0.475 for each of two and 0.1 for one.
    expect(pricedCover(partOf(3, [[0, 1], [1, 2], [2]]), Float64Array.of(0.05, 0, 0.9))).toEqual([1, 0]); // biome-ignore format: sets
    // 0.3 for each of two columns, against 0.1 for one.
    expect(pricedCover(partOf(3, [[0, 1], [2]]), Float64Array.of(0.2, 0.2, 0.9))).toEqual([1, 0]); // biome-ignore format: sets
    // 0.2 for each of three columns, against 0.3 for one.
    expect(pricedCover(partOf(4, [[3], [0, 1, 2]]), Float64Array.of(0.1, 0.1, 0.2, 0.7))).toEqual([1, 0]); // biome-ignore format: sets
  });

  test("of two worth more than they cost, the one that gains more", () => {
    // Each costs -0.5; the second holds three columns, the first one.
    const part = partOf(4, [[0], [1, 2, 3]]);
    expect(pricedCover(part, Float64Array.of(1.5, 0.5, 0.5, 0.5))).toEqual([1, 0]);
  });
});

test("what became needless is left out, as the middle that the two sides cover together", () => {
  expect(
    pricedCover(
      partOf(6, [
        [1, 2, 3, 4],
        [0, 1, 2],
        [3, 4, 5],
      ]),
      new Float64Array(6),
    ),
  ).toEqual([1, 2]);
});

test("narrow sets are left out before wide ones, whichever was taken first", () => {
  // Prices make it take the first, then the second, then the rest; either of the two could then go, but not both.
  const sets = [[0, 1, 2, 7], [2, 3, 9], [3, 4], [9, 10], [0, 5], [1, 6], [7, 8]]; // biome-ignore format: sets
  const prices = Float64Array.of(0.2, 0.2, 0, 0.3, 0, 0, 0, 0.2, 0, 0.3, 0);
  expect(sorted(pricedCover(partOf(11, sets), prices))).toBe("0,2,3,4,5,6");
  // The same with the second taken first.
  const narrowFirst = Float64Array.of(0, 0, 0, 0.3, 0, 0, 0, 0, 0, 0.3, 0);
  expect(sorted(pricedCover(partOf(11, sets), narrowFirst))).toBe("0,2,3,4,5,6");
});
