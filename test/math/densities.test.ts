import { expect, test } from "vitest";
import { lnDensityAt } from "../../src/math/densities.js";
import { lnNormalUpperTail } from "../../src/math/normal-tail.js";
import { type Distribution, quantileAt } from "../../src/math/quantile-functions.js";

const distributions: readonly Distribution[] = [
  { family: "uniform", low: -1, high: 3 },
  { family: "logUniform", low: 0.01, high: 10 },
  { family: "triangular", low: 0, peak: 0.3, high: 2 },
  { family: "normal", mean: 1, sd: 2 },
  { family: "truncatedNormal", mean: 0, sd: 0.75, low: -2, high: 3 },
  { family: "truncatedNormal", mean: -4, sd: 1, low: 2, high: 3 },
  { family: "truncatedNormal", mean: 4, sd: 1, low: -3, high: -2 },
  { family: "logNormal", mean: -1, sd: 0.5 },
  { family: "truncatedLogNormal", mean: Math.log(0.005), sd: 1, low: 0.0001, high: 0.1 },
  { family: "weibull", shape: 1.7, scale: 3 },
];

test.each(distributions)("the density of %o is one over the slope of its quantiles", (d) => {
  for (const u of [0.03, 0.2, 0.5, 0.77, 0.96]) {
    const slope = (quantileAt(d, u + 1e-4) - quantileAt(d, u - 1e-4)) / 2e-4;
    expect(Math.exp(lnDensityAt(d, quantileAt(d, u))) * slope).toBeCloseTo(1, 3);
  }
});

test("there is none outside the range", () => {
  for (const d of distributions.filter((each) => "low" in each)) {
    expect(lnDensityAt(d, quantileAt(d, 0) - 1e-9)).toBe(Number.NEGATIVE_INFINITY);
    expect(lnDensityAt(d, quantileAt(d, 1) + 1e-9)).toBe(Number.NEGATIVE_INFINITY);
  }
});

test("families of positive numbers have none at 0, however they are shaped, nor below", () => {
  const positive: readonly Distribution[] = [
    ...distributions.filter(({ family }) => /lognormal/i.test(family)),
    ...[0.5, 1, 2].map((shape) => ({ family: "weibull", shape, scale: 3 }) as const),
  ];
  for (const d of positive)
    for (const x of [0, -1]) expect(lnDensityAt(d, x), d.family).toBe(Number.NEGATIVE_INFINITY);
});

test("a triangle is as high as two over its width at its peak, which may be at either end", () => {
  for (const peak of [0, 0.5, 4])
    expect(lnDensityAt({ family: "triangular", low: 0, peak, high: 4 }, peak)).toBeCloseTo(
      Math.log(2 / 4),
      14,
    );
});

test("a truncated normal keeps its density far out, on either side of its mean", () => {
  // Beyond 20 of its deviations nothing is left of the difference of its law; of the tail there is.
  const [near, far] = [20, 21].map((z) => lnNormalUpperTail(z));
  const mass = near + Math.log1p(-Math.exp(far - near));
  const expected = -(20.5 * 20.5) / 2 - Math.log(Math.sqrt(2 * Math.PI)) - mass;
  for (const side of [-1, 1]) {
    const [low, high] = [20 * side, 21 * side].sort((a, b) => a - b);
    const found = lnDensityAt({ family: "truncatedNormal", mean: 0, sd: 1, low, high }, 20.5 * side);
    expect(found).toBeCloseTo(expected, 9);
  }
});
