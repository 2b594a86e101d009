import fc from "fast-check";
import { expect, test } from "vitest";
import { logistic } from "../../src/math/logistic.js";

/** Written out, in the form that loses no digits on either side. */
const written = (x: number) => (x < 0 ? Math.exp(x) / (1 + Math.exp(x)) : 1 / (1 + Math.exp(-x)));

test("it is 1 / (1 + exp(-x)) to a relative 2e-15 for all |x| < 40", () => {
  for (let k = -400_000; k <= 400_000; k++) {
    const x = k * 0.99997e-4;
    const error = Math.abs(logistic(x) / written(x) - 1);
    if (error > 2e-15) expect(error, `at ${x}`).toBeLessThan(2e-15);
  }
});

test("beyond 40 it is held, at less than 5e-18 from where it should be", () => {
  for (const x of [40, 41, 100, 1e300, Number.POSITIVE_INFINITY]) {
    expect(logistic(-x)).toBe(logistic(-40));
    expect(logistic(x)).toBe(logistic(40));
  }
  expect(logistic(-40)).toBeGreaterThan(0);
  expect(logistic(-40)).toBeLessThan(5e-18);
  expect(logistic(40)).toBe(1);
});

test("it is one half at 0, and it and its mirror image make 1", () => {
  expect(logistic(0)).toBe(0.5);
  fc.assert(
    fc.property(fc.double({ min: -45, max: 45, noNaN: true }), (x) => {
      expect(Math.abs(logistic(x) + logistic(-x) - 1)).toBeLessThan(4e-16);
    }),
  );
});

test("no number has no value", () => {
  expect(logistic(Number.NaN)).toBeNaN();
});
