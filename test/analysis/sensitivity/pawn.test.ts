import { expect, test } from "vitest";
import { pawn, pawnByChance } from "../../../src/analysis/sensitivity/index.js";
import { openStream } from "../../../src/math/random.js";
import { shuffled } from "../../../src/math/shuffled.js";

const stream = openStream("test/pawn");
const x = Array.from({ length: 500 }, () => stream.uniform());

test("a switch that decides all has the distance between its half and the whole, one half", () => {
  const on = x.map((u): number => (u < 0.5 ? 0 : 1));
  const share = on.reduce((sum, each) => sum + each, 0) / on.length;
  const { minimum, maximum } = pawn(on, on, 10);
  expect(maximum).toBeCloseTo(Math.max(share, 1 - share), 12);
  expect(minimum).toBeCloseTo(Math.min(share, 1 - share), 12);
});

test("a factor that does nothing lies below what chance gives, one that does lies above", () => {
  const y = x.map((u) => u + stream.uniform());
  const nothing = x.map(() => stream.uniform());
  const bound = pawnByChance(nothing, y, 10, 100, openStream("test/pawn/chance"));
  expect(pawn(nothing, y, 10).median).toBeLessThan(bound * 1.3);
  expect(pawn(x, y, 10).median).toBeGreaterThan(bound);
});

test("by hand: of two slices of four values the second holds the third alone, and the largest is in none", () => {
  // 1 and 2 are 1/2 from all four at 2; a lone 4 is 3/4 from them at 3.
  const index = pawn([1, 2, 3, 4], [1, 2, 4, 3], 2);
  expect(index).toMatchObject({ minimum: 0.5, maximum: 0.75, mean: 0.625, median: 0.625 });
  expect([index.sd, index.cv]).toEqual([0.125, 0.2]);
});

test("a constant moves nothing", () => {
  expect(pawn([1, 1, 1], [4, 5, 6], 2)).toEqual({ minimum: 0, mean: 0, median: 0, maximum: 0, sd: 0, cv: 0 });
});

test("what chance gives is the 95% point of the medians over shuffles, which one shuffle alone sets", () => {
  const y = x.map((u) => u * u);
  const one = pawnByChance(x, y, 5, 1, openStream("test/pawn/one"));
  const again = pawn(shuffled(x, openStream("test/pawn/one")), y, 5).median;
  expect(one).toBe(again);
  const stream = openStream("test/pawn/many");
  const medians = Array.from({ length: 40 }, () => pawn(shuffled(x, stream), y, 5).median);
  const bound = pawnByChance(x, y, 5, 40, openStream("test/pawn/many"));
  // 38 of 40 are 95%: the bound lies between the 38th and the 39th.
  expect(medians.filter((median) => median > bound).length).toBe(2);
});
