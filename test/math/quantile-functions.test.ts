import { describe, expect, test } from "vitest";
import { normalUpperTail } from "../../src/math/normal-tail.js";
import { type Distribution, quantileAt } from "../../src/math/quantile-functions.js";

const normalLaw = (z: number) => normalUpperTail(-z);

/** The share of a normal between two bounds that lies below x. */
const between = (low: number, high: number) => (x: number) =>
  (normalLaw(x) - normalLaw(low)) / (normalLaw(high) - normalLaw(low));

/** Families with the share that lies below x, written out. */
const laws: readonly (readonly [Distribution, (x: number) => number])[] = [
  [{ family: "uniform", low: -1, high: 3 }, (x) => (x + 1) / 4],
  [{ family: "logUniform", low: 0.01, high: 10 }, (x) => Math.log(x / 0.01) / Math.log(1000)],
  [
    { family: "triangular", low: 0, peak: 0.5, high: 2 },
    (x) => (x < 0.5 ? (x * x) / (2 * 0.5) : 1 - ((2 - x) * (2 - x)) / (2 * 1.5)),
  ],
  [{ family: "normal", mean: 1, sd: 2 }, (x) => normalLaw((x - 1) / 2)],
  [{ family: "truncatedNormal", mean: 1, sd: 2, low: 0, high: 2 }, (x) => between(-0.5, 0.5)((x - 1) / 2)],
  [{ family: "truncatedNormal", mean: 0, sd: 1, low: -1, high: 3 }, between(-1, 3)],
  [{ family: "truncatedNormal", mean: 0, sd: 1, low: -3, high: 1 }, between(-3, 1)],
  [{ family: "logNormal", mean: -1, sd: 0.5 }, (x) => normalLaw((Math.log(x) + 1) / 0.5)],
  [
    { family: "truncatedLogNormal", mean: 0, sd: 1, low: 0.5, high: 4 },
    (x) => between(Math.log(0.5), Math.log(4))(Math.log(x)),
  ],
  [{ family: "weibull", shape: 1.7, scale: 3 }, (x) => 1 - Math.exp(-((x / 3) ** 1.7))],
];

describe("below its quantile at u lies a share u of", () => {
  test.each(laws)("%o", (distribution, law) => {
    for (const u of [0.001, 0.1, 0.25, 0.4, 0.5, 0.77, 0.9, 0.999])
      expect(law(quantileAt(distribution, u))).toBeCloseTo(u, 10);
  });
});

test("the ends are those of the range, never beyond it, and infinite or 0 where there is none", () => {
  for (const [distribution] of laws) {
    if (!("low" in distribution)) continue;
    const [low, high] = [0, 1].map((u) => quantileAt(distribution, u));
    expect(low >= distribution.low && high <= distribution.high, distribution.family).toBe(true);
    expect(low).toBeCloseTo(distribution.low, 12);
    expect(high).toBeCloseTo(distribution.high, 12);
  }
  const ends = (distribution: Distribution) => [0, 1].map((u) => quantileAt(distribution, u));
  const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;
  expect(ends({ family: "normal", mean: 0, sd: 1 })).toEqual([NEGATIVE_INFINITY, POSITIVE_INFINITY]);
  expect(ends({ family: "logNormal", mean: 0, sd: 1 })).toEqual([0, POSITIVE_INFINITY]);
  expect(ends({ family: "weibull", shape: 2, scale: 1 })).toEqual([0, POSITIVE_INFINITY]);
});

test("a truncated normal six deviations from its mean keeps six digits of its tails, on either side", () => {
  for (const side of [-1, 1]) {
    const [low, high] = [6 * side, 7 * side].sort((a, b) => a - b);
    const middle = quantileAt({ family: "truncatedNormal", mean: 0, sd: 1, low, high }, 0.5);
    const tail = (normalUpperTail(6) + normalUpperTail(7)) / 2;
    expect(normalUpperTail(side * middle) / tail).toBeCloseTo(1, 6);
  }
});

test("a triangle may have its peak at either end", () => {
  for (const u of [0.1, 0.5, 0.9]) {
    expect(quantileAt({ family: "triangular", low: 1, peak: 1, high: 3 }, u)).toBeCloseTo(
      3 - 2 * Math.sqrt(1 - u),
      12,
    );
    expect(quantileAt({ family: "triangular", low: 1, peak: 3, high: 3 }, u)).toBeCloseTo(
      1 + 2 * Math.sqrt(u),
      12,
    );
  }
});
