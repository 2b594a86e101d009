import { expect, test } from "vitest";
import { effectOf } from "../../../src/experiments/compare/effect.js";

const pair = (baseline: number | null, scenario: number | null) => ({ baseline, scenario });

test("four pairs by hand: earlier by 10 and by 30, one plan gained and one lost, the last day being 100", () => {
  const { turns, difference, restricted } = effectOf(
    [pair(50, 40), pair(60, 30), pair(null, 80), pair(70, null)],
    100,
  );
  expect(turns).toEqual({ lower: 2, higher: 0, same: 0, neither: 0, gained: 1, lost: 1 });
  expect(difference).toMatchObject({ n: 2, mean: -20, error: 10, q50: -20 });
  expect(restricted).toMatchObject({ n: 4, mean: (-10 - 30 - 20 + 30) / 4 });
});

test("a flip never enters a difference of days, however many there are", () => {
  const flips = Array.from({ length: 50 }, (_, k) => (k % 2 ? pair(k, null) : pair(null, k)));
  const { difference, turns } = effectOf([...flips, pair(5, 8)], 1000);
  expect(difference).toMatchObject({ n: 1, mean: 3, q10: 3, q90: 3, error: null });
  expect(turns.gained + turns.lost).toBe(50);
});

test("of a plan that comes in neither run no difference is made", () => {
  const { turns, difference, restricted } = effectOf([pair(null, null), pair(null, null)], 100);
  expect(turns.neither).toBe(2);
  expect(difference).toBeNull();
  expect(restricted).toMatchObject({ n: 2, mean: 0, error: 0 });
});

test("turning baseline and scenario round turns every sign round", () => {
  const pairs = [
    pair(50, 41),
    pair(60, 75),
    pair(null, 80),
    pair(20, 20),
    pair(7, null),
    pair(9, 1),
    pair(null, null),
  ];
  const [there, back] = [pairs, pairs.map((each) => pair(each.scenario, each.baseline))].map((each) =>
    effectOf(each, 100),
  );
  expect(back.turns).toEqual({
    lower: there.turns.higher,
    higher: there.turns.lower,
    same: there.turns.same,
    neither: there.turns.neither,
    gained: there.turns.lost,
    lost: there.turns.gained,
  });
  expect(back.restricted?.mean).toBeCloseTo(-(there.restricted?.mean ?? 0), 12);
  expect(back.difference?.q90).toBeCloseTo(-(there.difference?.q10 ?? 0), 12);
  expect(back.difference?.error).toBeCloseTo(there.difference?.error ?? 0, 12);
});

test("differences that are all alike have their value as mean to the last bit, and no error", () => {
  const { difference } = effectOf(
    Array.from({ length: 7 }, () => pair(0, 0.1)),
    null,
  );
  expect(difference).toMatchObject({ mean: 0.1, error: 0, q10: 0.1, q90: 0.1 });
});
