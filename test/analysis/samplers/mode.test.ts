import { describe, expect, test } from "vitest";
import { evidenceAbout, posteriorMode } from "../../../src/analysis/samplers/index.js";

/** One observation of a normal mean, known variance, prior standard normal: all is known in closed form. */
const [y, variance] = [1.2, 0.25];
const logLikelihood = ([z]: readonly number[]) =>
  -((y - z) ** 2) / (2 * variance) - Math.log(Math.sqrt(2 * Math.PI * variance));
const target = {
  dimension: 1,
  logLikelihood,
  casesAt: (scores: readonly number[]) => [logLikelihood(scores)],
};

describe("the summit of a normal posterior", () => {
  test("is the precision-weighted mean", () => {
    const { scores, logLikelihood: height } = posteriorMode(target);
    expect(scores[0]).toBeCloseTo(y / (1 + variance), 1);
    expect(height).toBeCloseTo(logLikelihood(scores), 9);
  });

  test("gives the evidence, which is the density of the data under prior and noise together", () => {
    const exact = -(y * y) / (2 * (1 + variance)) - Math.log(Math.sqrt(2 * Math.PI * (1 + variance)));
    const { logEvidence, size } = evidenceAbout(target, posteriorMode(target), 4000, "mode.test");
    expect(Math.abs(logEvidence - exact)).toBeLessThan(4 / Math.sqrt(size));
    expect(size).toBeGreaterThan(500);
  });
});

test("where data say nothing the summit is the middle of the prior, with its spread", () => {
  const { scores, covariance } = posteriorMode({ dimension: 2, casesAt: () => [0, 0] });
  expect(scores).toEqual([0, 0]);
  expect(covariance).toEqual([
    [1, 0],
    [0, 1],
  ]);
});
