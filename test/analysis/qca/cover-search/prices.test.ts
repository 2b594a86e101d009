import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  affordableSets,
  type Dual,
  dualBound,
  fewest,
  forcedSets,
} from "../../../../src/analysis/qca/cover-search/prices.js";
import { cycle } from "../charts.js";
import { coversOf, partOf, pricedPart, setsOf, sizeOfSmallest } from "./parts.js";

const rounds = fc.integer({ min: 0, max: 40 });

describe("whatever the prices and however long they are moved,", () => {
  test("they prove their bound, and no cover is smaller", () => {
    fc.assert(
      fc.property(pricedPart, rounds, fc.integer({ min: 1, max: 7 }), (part, most, enough) => {
        const { bound, prices, extra } = dualBound(part, enough, most);
        const sum = (values: Iterable<number>) => [...values].reduce((total, v) => total + v, 0);
        setsOf(part).forEach((columns, s) => {
          expect(extra[s]).toBeCloseTo(1 - sum(columns.map((column) => prices[column])), 9);
        });
        expect(bound).toBeCloseTo(sum(prices) + sum(extra.map((v) => Math.min(0, v))), 9);
        expect(Math.min(...prices)).toBeGreaterThanOrEqual(0);
        expect(fewest({ bound, prices, extra })).toBeLessThanOrEqual(sizeOfSmallest(part));
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("the bound is never worse than at the start", () => {
    fc.assert(
      fc.property(pricedPart, rounds, (part, most) => {
        expect(dualBound(part, 7, most).bound).toBeGreaterThanOrEqual(dualBound(part, 7, 0).bound);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("covers of a size hold none of the sets that are ruled out for it, and all that are forced", () => {
    fc.assert(
      fc.property(pricedPart, rounds, fc.integer({ min: 0, max: 2 }), (part, most, more) => {
        const atMost = sizeOfSmallest(part) + more;
        const dual = dualBound(part, atMost, most);
        const [affordable, forced] = [affordableSets(dual, atMost), forcedSets(dual, atMost)];
        for (const cover of coversOf(part).filter(({ length }) => length <= atMost)) {
          expect(affordable).toEqual(expect.arrayContaining(cover));
          expect(cover).toEqual(expect.arrayContaining(forced));
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

test("a set is ruled out by what it adds to the bound, and forced by what leaving it would add", () => {
  const extra = Float64Array.of(-0.6, -0.4, 0, 0.4, 0.6);
  const dual: Dual = { bound: 2.5, prices: new Float64Array(0), extra };
  expect(affordableSets(dual, 3)).toEqual([0, 1, 2, 3]);
  expect(forcedSets(dual, 3)).toEqual([0]);
  // Exactly at the size, a set is neither.
  expect(affordableSets({ ...dual, bound: 2.4 }, 3)).toEqual([0, 1, 2, 3, 4]);
  expect(forcedSets({ ...dual, bound: 2.4 }, 3)).toEqual([]);
});

test("a bound a hair above a whole number is that number, whose hair is rounding", () => {
  const dual = { prices: new Float64Array(0), extra: new Float64Array(0) };
  expect([2, 2 + 1e-9, 2.01, 1.99].map((bound) => fewest({ bound, ...dual }))).toEqual([2, 2, 3, 2]);
});

describe("prices find the bounds that linear programming has", () => {
  /** From no prices at all. */
  const unpriced = (columns: number, sets: number[][]) => ({
    ...partOf(columns, sets),
    prices: new Float64Array(columns),
  });

  test.each([5, 9, 21])("half a set a column in a circle of %i, which proves one half more", (length) => {
    const dual = dualBound(unpriced(length, cycle(length)), (length + 1) / 2, 200);
    expect(dual.bound).toBeGreaterThan((length - 1) / 2 + 0.01);
    expect(dual.bound).toBeLessThanOrEqual(length / 2 + 1e-9);
    expect(fewest(dual)).toBe((length + 1) / 2);
  });

  test("one for each of five sets that share nothing", () => {
    const apart = [0, 1, 2, 3, 4].map((k) => [2 * k, 2 * k + 1]);
    expect(fewest(dualBound(unpriced(10, apart), 5, 200))).toBe(5);
  });

  test("as soon as more than enough is proven they rest", () => {
    const part = partOf(9, cycle(9));
    // The fair prices of one half each prove 4.5 at once.
    expect([...dualBound(part, 4, 40).prices]).toEqual(new Array(9).fill(0.5));
  });
});
