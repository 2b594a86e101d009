import fc from "fast-check";
import { expect, test } from "vitest";
import { timeGrid } from "../../src/engine/grid.js";

test("the steps of a run reach its last day, and no step begins after it", () => {
  const day = fc.integer({ min: -5000, max: 5000 });
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 9000 }),
      fc.integer({ min: 1, max: 900 }),
      (from, days, step) => {
        const grid = timeGrid(from, from + days, step / 10);
        expect(from + grid.steps * grid.step).toBeGreaterThanOrEqual(grid.until - 1e-6);
        expect(from + (grid.steps - 1) * grid.step).toBeLessThan(grid.until);
      },
    ),
  );
});

test("a run that is a whole number of steps gets no step more because of rounding", () => {
  // In binary fractions this is a little more than 3, and three steps would become four.
  expect((0.1 + 0.2) / 0.1).toBeGreaterThan(3);
  for (const step of [0.1, 0.7, 1 / 3, 1.1, 30.4375])
    for (let steps = 1; steps <= 500; steps++) {
      let until = 0;
      for (let k = 0; k < steps; k++) until += step;
      expect(timeGrid(0, until, step).steps).toBe(steps);
    }
});

test("a step longer than the run is one step, which reaches past the end", () => {
  expect(timeGrid(10, 15, 365)).toEqual({ from: 10, until: 15, step: 365, steps: 1 });
});

test("a run that ends where it begins, and a step without length, are refused with their numbers", () => {
  expect(() => timeGrid(5, 5, 1)).toThrow("a run must end after it begins, not on day 5 after day 5");
  expect(() => timeGrid(5, Number.NaN, 1)).toThrow(RangeError);
  for (const step of [0, -7, Number.NaN])
    expect(() => timeGrid(0, 10, step)).toThrow(`a step must last longer than 0 days, not ${step}`);
});
