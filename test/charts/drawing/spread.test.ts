import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadApart } from "../../../src/charts/drawing/spread.js";

const wishes = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 });

test("labels that already have room stay where they want to be", () => {
  expect(spreadApart([300, 10, 100], 20, [0, 400])).toEqual([300, 10, 100]);
});

test("two labels that want the same place part evenly", () => {
  expect(spreadApart([100, 100], 20, [0, 400])).toEqual([90, 110]);
});

test("labels keep their order and their distance and stay within the limits", () => {
  fc.assert(
    fc.property(wishes, (list) => {
      const places = spreadApart(list, 20, [0, 500]);
      const order = list.map((_, i) => i).sort((a, b) => list[a]! - list[b]! || a - b);
      const sorted = order.map((i) => places[i]!);
      for (let i = 1; i < sorted.length; i++)
        expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThanOrEqual(20 - 1e-9);
      expect(sorted[0]).toBeGreaterThanOrEqual(0);
      expect(sorted[sorted.length - 1]).toBeLessThanOrEqual(500 + 1e-9);
    }),
  );
});

test("no admissible move of a whole label makes the sum of squares smaller", () => {
  fc.assert(
    fc.property(wishes, fc.integer({ min: 0, max: 11 }), fc.constantFrom(-1, 1), (list, at, step) => {
      const places = spreadApart(list, 20, [-1000, 2000]);
      const moved = places.map((place, i) => (i === at % list.length ? place + step : place));
      const sorted = [...moved].sort((a, b) => a - b);
      fc.pre(sorted.every((place, i) => i === 0 || place - sorted[i - 1]! >= 20));
      const cost = (p: number[]) =>
        p.reduce((sum, place, i) => sum + (place - list[i]!) * (place - list[i]!), 0);
      expect(cost(moved)).toBeGreaterThanOrEqual(cost(places) - 1e-6);
    }),
  );
});
