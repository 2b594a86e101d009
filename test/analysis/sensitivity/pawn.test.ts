import { expect, test } from "vitest";
import { pawn, pawnByChance } from "../../../src/analysis/sensitivity/index.js";
import { openStream } from "../../../src/math/random.js";

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
