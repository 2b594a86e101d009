import { expect, test } from "vitest";
import { leaveOneOut, widelyApplicable } from "../../../src/analysis/predictive/leave-one-out.js";
import { lnMeanExp, lnSumExp } from "../../../src/analysis/predictive/log-sum.js";
import { paretoQuantile, paretoTail } from "../../../src/analysis/predictive/pareto-tail.js";
import { smoothWeights } from "../../../src/analysis/predictive/smoothed-weights.js";
import { exponential } from "../../../src/math/exponential.js";
import { lnFactorials } from "../../../src/math/factorial.js";
import { gammaOfMeanOne } from "../../../src/math/gamma.js";
import { openStream } from "../../../src/math/random.js";

const counts = [0, 1, 3, 2, 5, 1, 0, 4, 2, 7, 1, 2, 0, 3, 6, 2, 1, 1, 9, 0];
const [shape, rate] = [2, 0.5];
const table = lnFactorials(20);

/** Log of the negative binomial that a count follows when its Poisson mean is gamma. */
function lnNegativeBinomial(k: number, a: number, b: number): number {
  const rising = Array.from({ length: k }, (_, j) => Math.log(a + j)).reduce((sum, each) => sum + each, 0);
  return rising - table[k] + a * Math.log(b / (b + 1)) - k * Math.log(b + 1);
}

test("left-out scores of Poisson counts with a gamma prior are those of the closed form", () => {
  const sum = counts.reduce((total, count) => total + count, 0);
  const posterior = shape + sum;
  const stream = openStream("leave-one-out.test");
  const logLikelihoods = Array.from({ length: 4000 }, () => {
    const mean = (gammaOfMeanOne(posterior, stream) * posterior) / (rate + counts.length);
    return counts.map((k) => k * Math.log(mean) - mean - table[k]);
  });
  const { score, points } = leaveOneOut(logLikelihoods);
  const exact = counts.map((k) => lnNegativeBinomial(k, posterior - k, rate + counts.length - 1));
  points.forEach((point, i) => {
    expect(Math.abs(point.score - exact[i])).toBeLessThan(0.01);
    expect(point.k).toBeLessThan(0.5);
  });
  const total = exact.reduce((all, each) => all + each, 0);
  expect(Math.abs(score - total)).toBeLessThan(0.05);
  // The criterion of Watanabe is the same to first order.
  expect(Math.abs(widelyApplicable(logLikelihoods).score - total)).toBeLessThan(0.1);
});

test("the shape of a tail is found: weights that are powers of uniforms have Pareto tails", () => {
  const stream = openStream("pareto-tail.test");
  for (const k of [0.2, 0.5, 0.9]) {
    const found = smoothWeights(Array.from({ length: 20_000 }, () => k * exponential(stream))).k;
    // 425 points are fitted; the SD of a maximum-likelihood estimate is (1 + k) / sqrt(points).
    expect(Math.abs(found - k)).toBeLessThan((3.5 * (1 + k)) / Math.sqrt(425));
  }
});

test("a fitted tail has the quantiles of its sample, and weights without a tail are left alone", () => {
  const [k, sigma] = [0.4, 2];
  const sample = Array.from(
    { length: 2000 },
    (_, j) => (sigma * (((j + 0.5) / 2000) ** -k - 1)) / k,
  ).reverse();
  const fit = paretoTail(sample);
  expect(Math.abs(fit.k - k)).toBeLessThan(0.03);
  expect(Math.abs(paretoQuantile(fit, 0.9) / paretoQuantile({ k, sigma }, 0.9) - 1)).toBeLessThan(0.02);
  const even = smoothWeights(new Array<number>(100).fill(3));
  expect(even.size).toBeCloseTo(100, 9);
});

test("by hand: of two draws that give one count 0.2 and 0.4, and another 0.4 twice", () => {
  const ln = Math.log;
  const { score, standardError, effectiveParameters, points } = widelyApplicable([
    [ln(0.2), ln(0.4)],
    [ln(0.4), ln(0.4)],
  ]);
  const penalty = Math.LN2 ** 2 / 2;
  expect(points[0].score).toBeCloseTo(ln(0.3) - penalty, 12);
  expect(points[1]).toEqual({ score: expect.closeTo(ln(0.4), 12), penalty: 0 });
  expect(score).toBeCloseTo(ln(0.3) + ln(0.4) - penalty, 12);
  // The root of 2 of the SD of two is their difference.
  expect(standardError).toBeCloseTo(Math.abs(ln(0.3) - penalty - ln(0.4)), 12);
  expect(effectiveParameters).toBeCloseTo(penalty, 12);
  expect(() => widelyApplicable([])).toThrow("need at least one draw");
});

test("sums of exponentials neither overflow nor vanish, and of nothing there is none", () => {
  expect(lnSumExp([1000, 1000])).toBeCloseTo(1000 + Math.LN2, 12);
  expect(lnSumExp([-1000, -1000])).toBeCloseTo(-1000 + Math.LN2, 12);
  expect(lnSumExp([])).toBe(Number.NEGATIVE_INFINITY);
  expect(lnMeanExp([0, Number.NEGATIVE_INFINITY])).toBeCloseTo(-Math.LN2, 12);
});

test("a Pareto tail of shape 0 is exponential, one near 0 nearly, and one of 1 is p / (1 - p)", () => {
  expect(paretoQuantile({ k: 0, sigma: 2 }, 0.9)).toBeCloseTo(2 * Math.log(10), 12);
  expect(paretoQuantile({ k: 1e-9, sigma: 2 }, 0.9)).toBeCloseTo(2 * Math.log(10), 6);
  expect(paretoQuantile({ k: 1, sigma: 3 }, 0.75)).toBeCloseTo(9, 12);
});

test("a tail of fewer than five weights is left as it is, one of five is smoothed", () => {
  const ratios = (n: number) => Array.from({ length: n }, (_, k) => Math.log(1 + k * k));
  for (const [n, isFitted] of [
    [20, false],
    [21, true],
  ] as const) {
    // biome-ignore format: a table
    const { k, logWeights, size } = smoothWeights(ratios(n));
    expect(Number.isFinite(k)).toBe(isFitted);
    const weights = logWeights.map(Math.exp);
    expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
    expect(size).toBeCloseTo(1 / weights.reduce((sum, w) => sum + w * w, 0), 9);
    const raw = ratios(n).map(Math.exp);
    const total = raw.reduce((sum, w) => sum + w, 0);
    const changed = weights.filter(
      (w, i) => Math.abs(w / weights[0] - raw[i] / raw[0]) > 1e-9 * (raw[i] / raw[0]),
    );
    // The largest may stay as it is, as none may exceed it.
    expect(changed.length).toBeGreaterThanOrEqual(isFitted ? 4 : 0);
    expect(changed.length).toBeLessThanOrEqual(isFitted ? 5 : 0);
    if (!isFitted) expect(weights[3]).toBeCloseTo(raw[3] / total, 12);
  }
});
