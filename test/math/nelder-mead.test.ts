import { expect, test } from "vitest";
import { nelderMead } from "../../src/math/nelder-mead.js";

test("the bottom of Rosenbrock's valley is at 1, 1", () => {
  const lowest = nelderMead(([x, y]) => 1 + 100 * (y - x * x) ** 2 + (1 - x) ** 2, [-1.2, 1], 0.5);
  expect(lowest.x[0]).toBeCloseTo(1, 6);
  expect(lowest.x[1]).toBeCloseTo(1, 6);
  expect(lowest.value).toBeCloseTo(1, 13);
});

test("the bottom of Powell's singular function of four numbers is at 0", () => {
  const powell = ([a, b, c, d]: readonly number[]) =>
    (a + 10 * b) ** 2 + 5 * (c - d) ** 2 + (b - 2 * c) ** 4 + 10 * (a - d) ** 4;
  const lowest = nelderMead(powell, [3, -1, 0, 1], 1);
  expect(lowest.value).toBeLessThan(1e-12);
});

test("one number is enough", () => {
  expect(nelderMead(([x]) => Math.cosh(x - 2), [0], 1).x[0]).toBeCloseTo(2, 6);
});
