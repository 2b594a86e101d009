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

describe("the summit in two dimensions", () => {
  /** Cases with a normal likelihood about sums of the scores: the posterior is normal, its mean solves two equations. */
  const rows = [[1, 0, 0.7], [1, 1, -0.2], [1, 2, 0.4], [1, -1, 1.5], [1, 3, -1]]; // biome-ignore format: a table
  const cases = ([a, b]: readonly number[]) => rows.map(([u, v, x]) => -((x - u * a - v * b) ** 2) / 2);
  /** Sums of products of the first two columns, the prior's 1 added, and with the third. */
  const product = (i: number, j: number) => rows.reduce((sum, row) => sum + row[i] * row[j], 0);
  const [p, q, r] = [product(0, 0) + 1, product(0, 1), product(1, 1) + 1];
  const det = p * r - q * q;
  const exact = [
    (r * product(0, 2) - q * product(1, 2)) / det,
    (p * product(1, 2) - q * product(0, 2)) / det,
  ];

  test("solves the normal equations with the prior, and costs less than 0.005 to have been found so", () => {
    const { scores, logLikelihood } = posteriorMode({ dimension: 2, casesAt: cases });
    const height = (at: readonly number[]) =>
      cases(at).reduce((sum, v) => sum + v, 0) - (at[0] ** 2 + at[1] ** 2) / 2;
    expect(height(exact) - height(scores)).toBeLessThan(0.005);
    expect(logLikelihood).toBeCloseTo(
      cases(scores).reduce((sum, v) => sum + v, 0),
      12,
    );
  });

  test("has the shape of the prior's information and the outer products of the slopes of cases there", () => {
    const { scores, covariance } = posteriorMode({ dimension: 2, casesAt: cases });
    const slopes = rows.map(([u, v, x]) => {
      const miss = x - u * scores[0] - v * scores[1];
      return [miss * u, miss * v];
    });
    const information = [0, 1].map((i) =>
      [0, 1].map((j) => slopes.reduce((sum, slope) => sum + slope[i] * slope[j], i === j ? 1 : 0)),
    );
    // Covariance times information is the unit matrix.
    covariance.forEach((row, i) => {
      [0, 1].forEach((j) => {
        expect(row[0] * information[0][j] + row[1] * information[1][j]).toBeCloseTo(i === j ? 1 : 0, 9);
      });
    });
  });
});

test("a step that would overshoot is halved until it climbs, and impossible points are never taken", () => {
  // One case whose slope at the middle promises much more than the narrow summit at 0.3 holds; beyond 0.5 nothing is possible.
  const casesAt = ([z]: readonly number[]) => [z > 0.5 ? Number.NaN : -50 * (z - 0.3) ** 2];
  const { scores, logLikelihood } = posteriorMode({ dimension: 1, casesAt });
  expect(scores[0]).toBeGreaterThan(0.2);
  expect(scores[0]).toBeLessThanOrEqual(0.5);
  expect(Number.isFinite(logLikelihood)).toBe(true);
});

test("the evidence in two dimensions has both normal constants", () => {
  // The data say nothing: the evidence is their probability, 1/e^3, whatever the scores.
  const flat = { dimension: 2, logLikelihood: () => -3 };
  const unit = { scores: [0, 0], logLikelihood: -3, covariance: [[1, 0.5], [0.5, 1]] }; // biome-ignore format: a matrix
  const { logEvidence, size } = evidenceAbout(flat, unit, 2000, "mode.test/flat");
  expect(Math.abs(logEvidence + 3)).toBeLessThan(4 / Math.sqrt(size));
  // Drawn from N(0, 1.96 C) for a prior N(0, I), with the eigenvalues 3/2 and 1/2 of C, the effective share of draws is
  // the product over axes of sqrt(2 v - 1) / v for their variances v: 0.75 times 1.00 here.
  const share = [2.94, 0.98].reduce((all, v) => all * (Math.sqrt(2 * v - 1) / v), 1);
  expect(Math.abs(size / 2000 - share)).toBeLessThan(0.05);
});

test("from a middle at which the data make no sense it climbs all the same", () => {
  const casesAt = ([z]: readonly number[]) => [z === 0 ? Number.NaN : -2 * (z - 0.5) ** 2];
  const { scores } = posteriorMode({ dimension: 1, casesAt });
  expect(scores[0]).toBeCloseTo(0.4, 1);
});

test("a case that is impossible on one side has no slope there, and the others lead", () => {
  const casesAt = ([z]: readonly number[]) => [-2 * (z - 0.5) ** 2, z < 0 ? Number.NEGATIVE_INFINITY : 0];
  const { scores, covariance } = posteriorMode({ dimension: 1, casesAt });
  expect(scores[0]).toBeCloseTo(0.4, 1);
  expect(Number.isFinite(covariance[0][0])).toBe(true);
});

test("the evidence bears draws that are all but impossible", () => {
  // Far from the summit the log-likelihood is below -1,000, whose exponential no number holds.
  const sharp = { dimension: 1, logLikelihood: ([z]: readonly number[]) => -5000 * z * z };
  const wide = { scores: [0], logLikelihood: 0, covariance: [[1]] };
  const { logEvidence, size } = evidenceAbout(sharp, wide, 2000, "mode.test/sharp");
  // The integral of exp(-5000 z^2) under a standard normal is 1 / sqrt(10,001).
  expect(Math.abs(logEvidence + Math.log(10_001) / 2)).toBeLessThan(0.6);
  expect(size).toBeGreaterThan(1);
  expect(size).toBeLessThan(200);
});

describe("the climb asks for the likelihood no more often than it has to", () => {
  /** How often a likelihood is asked for until the summit is found, and the summit. */
  function climbed(dimension: number, casesAt: (scores: readonly number[]) => number[]) {
    let asked = 0;
    const counting = (scores: readonly number[]) => {
      asked++;
      return casesAt(scores);
    };
    return { ...posteriorMode({ dimension, casesAt: counting }), asked: () => asked };
  }

  test("at the summit once for the height and twice for each slope", () => {
    expect(climbed(2, () => [0, 0]).asked()).toBe(1 + 2 * 2);
  });

  test("for twelve halvings of a step that promises much and holds nothing, and stays where it is", () => {
    // The slope about the middle is 5, but only the middle itself is high.
    const { scores, asked } = climbed(1, ([z]) => [z === 0 ? 10 : 5 * z]);
    expect([scores, asked()]).toEqual([[0], 1 + 2 + 12]);
  });

  test("in few steps where slopes of cases weigh as much as the curvature", () => {
    // Forty data in pairs one apart about 0.8: the outer products of their slopes are near the curvature of 40.
    const data = Array.from({ length: 40 }, (_, k) => 0.8 + (k % 2 === 0 ? 1 : -1));
    const { scores, asked } = climbed(1, ([z]) => data.map((x) => -((x - z) ** 2) / 2));
    expect(scores[0]).toBeCloseTo((0.8 * 40) / 41, 1);
    expect(asked()).toBeLessThan(15);
  });

  test("and is refused where slopes are too steep for their squares", () => {
    expect(() => climbed(1, ([z]) => [1e200 * z])).toThrow("too steep");
  });
});
