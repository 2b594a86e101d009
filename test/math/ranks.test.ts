import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { averageRanks, normalScores, standardised } from "../../src/math/ranks.js";

const values = fc.array(
  fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  {
    minLength: 1,
    maxLength: 40,
  },
);

const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);

describe("average ranks", () => {
  test("are 1 to n from the smallest, and equal values share the mean of theirs", () => {
    expect(averageRanks([30, 10, 20])).toEqual([3, 1, 2]);
    expect(averageRanks([5, 1, 5, 5, 0])).toEqual([4, 2, 4, 4, 1]);
    expect(averageRanks([7, 7])).toEqual([1.5, 1.5]);
    expect(averageRanks([])).toEqual([]);
  });

  test("are the places in a sorted list, averaged among equals; their sum is n(n+1)/2", () => {
    fc.assert(
      fc.property(values, (list) => {
        const sorted = [...list].sort((a, b) => a - b);
        const expected = list.map((value) => {
          const places = sorted.flatMap((each, k) => (each === value ? [k + 1] : []));
          return sum(places) / places.length;
        });
        expect(averageRanks(list)).toEqual(expected);
        expect(sum(averageRanks(list))).toBe((list.length * (list.length + 1)) / 2);
      }),
    );
  });

  test("know the order of values only, and are mirrored when it is", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), (list) => {
        const ranks = averageRanks(list);
        expect(averageRanks(list.map((x) => x * x * x + 2 * x))).toEqual(ranks);
        expect(averageRanks(list.map((x) => -x))).toEqual(ranks.map((rank) => list.length + 1 - rank));
      }),
    );
  });
});

describe("standardised values", () => {
  test("have mean 0 and population SD 1, and keep their order and proportions", () => {
    expect(standardised([2, 4, 4, 4, 5, 5, 7, 9])).toEqual([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 40 }),
        (list) => {
          const scores = standardised(list);
          expect(sum(scores) / scores.length).toBeCloseTo(0, 9);
          expect(sum(scores.map((z) => z * z)) / scores.length).toBeCloseTo(1, 9);
          expect(averageRanks(scores)).toEqual(averageRanks(list));
        },
      ),
    );
  });

  test("are all 0 where values do not differ, also if rounding moves their mean away from them", () => {
    expect((0.1 + 0.1 + 0.1) / 3).not.toBe(0.1);
    expect(standardised([0.1, 0.1, 0.1])).toEqual([0, 0, 0]);
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        fc.integer({ min: 1, max: 31 }),
        (value, n) => {
          expect(standardised(Array(n).fill(value)).every((z) => z === 0)).toBe(true);
        },
      ),
    );
  });

  test("are the same to the bit in whatever order the values come", () => {
    fc.assert(
      fc.property(values, fc.infiniteStream(fc.nat()), (list, keys) => {
        const order = list
          .map((_, i) => ({ i, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key);
        const moved = standardised(order.map(({ i }) => list[i]));
        const scores = standardised(list);
        expect(moved).toEqual(order.map(({ i }) => scores[i]));
      }),
    );
  });
});

describe("normal scores", () => {
  test("of three values are -sqrt(3/2), 0 and sqrt(3/2), whatever their distances", () => {
    normalScores([1e9, -4, 2]).forEach((z, i) => {
      expect(z).toBeCloseTo([Math.sqrt(1.5), -Math.sqrt(1.5), 0][i], 14);
    });
  });

  test("have mean 0 and SD 1, rise with the values, and are 0 for one value or many equal ones", () => {
    const scores = normalScores(Array.from({ length: 30 }, (_, i) => i));
    expect(sum(scores)).toBeCloseTo(0, 12);
    expect(sum(scores.map((z) => z * z)) / 30).toBeCloseTo(1, 12);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(normalScores([3])).toEqual([0]);
    expect(normalScores([3, 3, 3, 3])).toEqual([0, 0, 0, 0]);
  });
});
