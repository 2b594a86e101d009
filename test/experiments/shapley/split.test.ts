import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { has, shapleySplit } from "../../../src/experiments/shapley/split.js";

/** Shapley's value from its definition: the mean over all orders of joining. */
function overAllOrders(values: readonly number[], players: number): number[] {
  const orders = permutations(Array.from({ length: players }, (_, i) => i));
  const shares = new Array<number>(players).fill(0);
  for (const order of orders) {
    let coalition = 0;
    for (const player of order) {
      shares[player] += (values[coalition | (1 << player)] - values[coalition]) / orders.length;
      coalition |= 1 << player;
    }
  }
  return shares;
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((each) => each !== item)).map((rest) => [item, ...rest]),
  );
}

const games = fc.integer({ min: 1, max: 5 }).chain((players) =>
  fc.tuple(
    fc.constant(players),
    fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
      minLength: 2 ** players,
      maxLength: 2 ** players,
    }),
  ),
);

describe("Shapley's split", () => {
  test("of the glove game gives the one right glove two thirds and each of two left gloves a sixth", () => {
    const pairs = (coalition: number) => (has(coalition, 2) && (coalition & 3) > 0 ? 1 : 0);
    const split = shapleySplit([0, 1, 2, 3, 4, 5, 6, 7].map(pairs), 3);
    expect(split.map((share) => Math.round(share * 1e12) / 1e12)).toEqual([
      expect.closeTo(1 / 6, 12),
      expect.closeTo(1 / 6, 12),
      expect.closeTo(2 / 3, 12),
    ]);
  });

  test("is the mean over all orders in which players can join", () => {
    fc.assert(
      fc.property(games, ([players, values]) => {
        const orders = overAllOrders(values, players);
        shapleySplit(values, players).forEach((share, i) => {
          expect(share).toBeCloseTo(orders[i], 9);
        });
      }),
    );
  });

  test("adds up to the difference between all and none", () => {
    fc.assert(
      fc.property(games, ([players, values]) => {
        const sum = shapleySplit(values, players).reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(values[values.length - 1] - values[0], 9);
      }),
    );
  });

  test("treats players alike who add the same to every coalition", () => {
    fc.assert(
      fc.property(games, ([players, values]) => {
        fc.pre(players > 1);
        const swapped = (c: number) => (c & ~3) | ((c & 1) << 1) | ((c >> 1) & 1);
        const symmetric = values.map((_, c) => values[c] + values[swapped(c)]);
        const [first, second] = shapleySplit(symmetric, players);
        expect(first).toBeCloseTo(second, 9);
      }),
    );
  });

  test("gives nothing, to the last bit, to a player that adds nothing to any coalition", () => {
    fc.assert(
      fc.property(games, ([players, values]) => {
        const idle = values.map((_, c) => values[c & ~1]);
        expect(shapleySplit(idle, players)[0]).toBe(0);
      }),
    );
  });
});
