import { expect, test } from "vitest";
import { leaveOneOut, widelyApplicable } from "../../../src/analysis/predictive/leave-one-out.js";
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
