import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { membersOf } from "../../../src/analysis/qca/bits.js";
import { type CoverChart, MOST_COVERS, MOST_WORK } from "../../../src/analysis/qca/covers.js";
import { irredundantCovers } from "../../../src/analysis/qca/irredundant-covers.js";
import { minimumCovers } from "../../../src/analysis/qca/minimum-covers.js";
import {
  chartOf,
  coversByEnumeration,
  cycle,
  cycles,
  projectivePlane,
  smallChart,
  threePointLines,
} from "./charts.js";

const sorted = (covers: readonly (readonly number[])[]) => covers.map((cover) => cover.join()).sort();

describe("of any small chart", () => {
  test("all smallest covers are found that enumeration finds, and no others", () => {
    fc.assert(
      fc.property(smallChart, ({ columns, sets }) => {
        const all = coversByEnumeration(columns, sets);
        const fewest = Math.min(...all.map((cover) => cover.length));
        const found = minimumCovers(chartOf(columns, sets));
        expect(sorted(found.covers)).toEqual(sorted(all.filter((cover) => cover.length === fewest)));
        expect([found.complete, found.proven]).toEqual([true, true]);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test("all irredundant covers are found that enumeration finds, short ones first", () => {
    fc.assert(
      fc.property(smallChart, ({ columns, sets }) => {
        const found = irredundantCovers(chartOf(columns, sets));
        expect(sorted(found.covers)).toEqual(sorted(coversByEnumeration(columns, sets)));
        const sizes = found.covers.map((cover) => cover.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
        expect(found.complete).toBe(true);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test("a search that is cut off gives a cover all the same, and does not claim what it did not prove", () => {
    fc.assert(
      fc.property(smallChart, fc.integer({ min: 0, max: 60 }), ({ columns, sets }, left) => {
        const all = coversByEnumeration(columns, sets);
        fc.pre(all.length > 0);
        const fewest = all.filter(({ length }) => length === Math.min(...all.map((cover) => cover.length)));
        const found = minimumCovers(chartOf(columns, sets), { left });
        expect(sorted(all)).toEqual(expect.arrayContaining(sorted(found.covers)));
        expect(found.covers.length).toBeGreaterThan(0);
        if (found.proven) expect(sorted(fewest)).toEqual(expect.arrayContaining(sorted(found.covers)));
        if (found.complete) expect(sorted(found.covers)).toEqual(sorted(fewest));
        const needed = irredundantCovers(chartOf(columns, sets), { left });
        expect(sorted(all)).toEqual(expect.arrayContaining(sorted(needed.covers)));
        expect(needed.covers.length).toBeGreaterThan(0);
        if (needed.complete) expect(needed.covers.length).toBe(all.length);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe("a circle of columns, each set covering two neighbours,", () => {
  test.each([3, 5, 9, 21, 51])("of odd length %i has as many smallest covers as columns", (length) => {
    const { covers, complete, proven } = minimumCovers(chartOf(length, cycle(length)));
    expect([covers.length, covers[0].length]).toEqual([length, (length + 1) / 2]);
    expect([complete, proven]).toEqual([true, true]);
  });

  test.each([4, 8, 20, 100])("of even length %i has two", (length) => {
    const { covers, complete, proven } = minimumCovers(chartOf(length, cycle(length)));
    expect([covers.length, covers[0].length]).toEqual([2, length / 2]);
    expect([complete, proven]).toEqual([true, true]);
  });

  test("has as many irredundant covers as the Perrin number of its length", () => {
    const perrin = [3, 0, 2];
    for (let n = 3; n <= 30; n++) perrin.push(perrin[n - 2] + perrin[n - 3]);
    for (const length of [3, 4, 5, 6, 7, 10, 15, 30]) {
      const { covers, complete } = irredundantCovers(chartOf(length, cycle(length)));
      expect([length, covers.length, complete]).toEqual([length, perrin[length], true]);
    }
  });
});

describe("circles side by side multiply their ties", () => {
  test("and all are listed while they are no more than 10,000", () => {
    const found = minimumCovers(cycles([3, 3, 3, 3, 3, 3, 3, 4]));
    expect([found.covers.length, found.complete, found.proven]).toEqual([3 ** 7 * 2, true, true]);
    expect(new Set(sorted(found.covers)).size).toBe(3 ** 7 * 2);
    const exactly = minimumCovers(cycles([5, 5, 5, 5, 4, 4, 4, 4]));
    expect([exactly.covers.length, exactly.complete]).toEqual([10_000, true]);
  });

  test.each([9, 40])("and %i circles of three are proven, but not all listed", (count) => {
    const chart = cycles(Array(count).fill(3));
    const found = minimumCovers(chart);
    expect([found.covers.length, found.complete, found.proven]).toEqual([MOST_COVERS, false, true]);
    expect(new Set(sorted(found.covers)).size).toBe(MOST_COVERS);
    expect(found.covers.every((cover) => cover.length === 2 * count)).toBe(true);
    const needed = irredundantCovers(chart);
    expect([needed.covers.length, needed.complete]).toEqual([MOST_COVERS, false]);
  });

  test("and sets that are alike multiply them too", () => {
    const found = minimumCovers(chartOf(3, [...cycle(3), ...cycle(3), ...cycle(3)]));
    expect([found.covers.length, found.complete]).toEqual([27, true]);
  });
});

describe("where geometry knows the answer", () => {
  test.each([2, 3, 5, 7])(
    "the lines of the projective plane of order %i are covered best by the points of a line",
    (prime) => {
      const { covers, complete, proven } = minimumCovers(projectivePlane(prime));
      expect([covers.length, covers[0].length]).toEqual([prime ** 2 + prime + 1, prime + 1]);
      expect([complete, proven]).toEqual([true, true]);
    },
  );

  test("the lines of the affine plane of order 3 are covered by five points in 54 ways, as it has 54 caps of four", () => {
    const { covers, complete, proven } = minimumCovers(threePointLines(2));
    expect([covers.length, covers[0].length, complete, proven]).toEqual([54, 5, true, true]);
  });

  test("those of the space of order 3 by 18 points, as its largest caps have nine", () => {
    const { covers } = minimumCovers(threePointLines(3));
    expect(covers[0].length).toBe(18);
  });
});

test("a search is the same every time, and makes no more steps than it may", () => {
  const hard = threePointLines(4);
  const runs = [1, 2].map(() => {
    const effort = { left: MOST_WORK };
    return { found: minimumCovers(hard, effort), left: effort.left };
  });
  expect(runs[1]).toEqual(runs[0]);
  expect(runs[0].left).toBeGreaterThan(-10_000);
  expect(runs[0].found.proven).toBe(false);
  const covered = runs[0].found.covers[0].flatMap((s) => membersOf(hard.sets[s]));
  expect(new Set(covered).size).toBe(hard.columns);
});

describe("prices, dominance and pieces save most of the work: in units, of which a chart has 75,000,", () => {
  const workOf = (search: typeof minimumCovers, chart: CoverChart) => {
    const effort = { left: MOST_WORK };
    search(chart, effort);
    return MOST_WORK - effort.left;
  };

  test.each([
    ["a circle of 21", 1100, chartOf(21, cycle(21))],
    ["a circle of 100", 8000, chartOf(100, cycle(100))],
    ["eight circles whose ties multiply to 4,374", 420, cycles([3, 3, 3, 3, 3, 3, 3, 4])],
    ["the projective plane of order 3", 800, projectivePlane(3)],
    ["the projective plane of order 5", 6000, projectivePlane(5)],
    ["the affine plane of order 3", 800, threePointLines(2)],
  ])("the smallest covers of %s cost less than %i", (_, most, chart) => {
    expect(workOf(minimumCovers, chart)).toBeLessThan(most);
  });

  test.each([
    ["a circle of 15", 25, chartOf(15, cycle(15))],
    ["the projective plane of order 3", 100, projectivePlane(3)],
  ])("the irredundant covers of %s cost less than %i", (_, most, chart) => {
    expect(workOf(irredundantCovers, chart)).toBeLessThan(most);
  });
});
