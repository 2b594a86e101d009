import fc from "fast-check";
import { expect, test } from "vitest";
import { aroundNought, axis, niceStep, upTo } from "../../../src/charts/drawing/axes.js";

test("an axis up to 30 with at most eight parts steps by five", () => {
  expect(upTo(30, 8, String).ticks.map(({ text }) => text)).toEqual(["0", "5", "10", "15", "20", "25", "30"]);
});

test("an axis up to one with five parts steps by a fifth", () => {
  expect(niceStep(1, 5)).toBeCloseTo(0.2, 12);
});

test("an axis covers its data with no more parts than asked for and without waste", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-4, max: 1e6, noNaN: true }),
      fc.integer({ min: 3, max: 12 }),
      (top, most) => {
        const { max, ticks } = upTo(top, most, String);
        expect(max).toBeGreaterThanOrEqual(top * (1 - 1e-9));
        expect(ticks.length - 1).toBeLessThanOrEqual(most);
        expect(max - ticks[ticks.length - 2]!.value).toBeLessThanOrEqual(max);
        expect(ticks[ticks.length - 2]!.value).toBeLessThan(top * (1 + 1e-9));
      },
    ),
  );
});

test("an axis writes numbers below nought with a minus, whoever wrote them with a hyphen", () => {
  const range = aroundNought(-2, 2, 4, String);
  const { ticks } = axis(range, "", true) as { ticks: { callback(value: number): string } };
  expect(range.ticks.map(({ value }) => ticks.callback(value))).toEqual(["−2", "−1", "0", "1", "2"]);
});
