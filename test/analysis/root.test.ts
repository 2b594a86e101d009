import { expect, test } from "vitest";
import { rootOf } from "../../src/analysis/root.js";

test("the root of x^2 - 2 between 0 and 2 is the square root of 2", () => {
  expect(rootOf((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14);
});

test("a root between negative numbers is found as well", () => {
  expect(rootOf((x) => x + 3.7, -9, -1)).toBeCloseTo(-3.7, 13);
});

test("after no, one and two halvings it is told as the middle of what is left", () => {
  const f = (x: number) => x - 0.9;
  expect([0, 1, 2].map((halvings) => rootOf(f, 0, 1, halvings))).toEqual([0.5, 0.75, 0.875]);
});

test("a root at the middle itself is kept", () => {
  expect(rootOf((x) => x, -1, 1, 1)).toBe(-0.5);
});
