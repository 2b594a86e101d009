/**
 * Leave-one-out scores from stored draws, against R's package loo 2.5.1. The package is GPL and its numbers stay
 * outside this repository: put mcmc_loo.json into ../shared/reference to run this.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { leaveOneOut, widelyApplicable } from "../../src/analysis/predictive/leave-one-out.js";
import { smoothWeights } from "../../src/analysis/predictive/smoothed-weights.js";

const file = new URL("../../../shared/reference/mcmc_loo.json", import.meta.url);
const { psis } = JSON.parse(readFileSync(file, "utf8"));

const near = (found: readonly number[], wanted: readonly number[]) =>
  found.forEach((value, i) => {
    expect(Math.abs(value - wanted[i]), `${value} for ${wanted[i]}`).toBeLessThan(
      1e-8 * (1 + Math.abs(wanted[i])),
    );
  });

const lnFactorial = (n: number) =>
  Array.from({ length: n }, (_, j) => Math.log(j + 1)).reduce((a, b) => a + b, 0);
const poisson: number[][] = psis.poisson.lambda_draws.map((rate: number) =>
  psis.poisson.y.map((k: number) => k * Math.log(rate) - rate - lnFactorial(k)),
);
const outlier: number[][] = psis.outlier.mu_draws.map((mu: number) =>
  psis.outlier.y.map((y: number) => -0.5 * (y - mu) ** 2 - 0.5 * Math.log(2 * Math.PI)),
);

describe.each([
  ["counts without surprises", poisson, psis.poisson],
  ["numbers with an outlier", outlier, psis.outlier],
])("of %s", (_, logLikelihoods, wanted) => {
  test("scores, shapes of tails and effective sizes are those of R", () => {
    const { score, standardError, effectiveParameters, points } = leaveOneOut(logLikelihoods);
    near([score, standardError, effectiveParameters], [wanted.elpd_loo, wanted.se, wanted.p_loo]);
    near(
      points.map((point) => point.score),
      wanted.pointwise_elpd,
    );
    near(
      points.map((point) => point.k),
      wanted.pareto_k,
    );
    near(
      points.map((point) => point.size),
      wanted.n_eff,
    );
  });
});

test("the widely applicable criterion is that of R", () => {
  const { score, points } = widelyApplicable(poisson);
  near(
    [-2 * score, points.reduce((sum, { penalty }) => sum + penalty, 0)],
    [-2 * psis.poisson.waic, psis.poisson.p_waic],
  );
});

test("smoothed weights of an outlier are those of R, draw by draw", () => {
  const { logWeights, k } = smoothWeights(psis.psis_smoothed_log_weights_last_point.log_ratios);
  near([k], [psis.psis_smoothed_log_weights_last_point.k]);
  near(logWeights, psis.psis_smoothed_log_weights_last_point.lw);
});
