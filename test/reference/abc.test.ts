/**
 * The pieces of ABC on stored inputs, against pyABC 0.12.18 and numpy: put abc_units.json into ../shared/reference to
 * run this.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { distanceOf } from "../../src/analysis/abc/distance.js";
import { adjusted, epanechnikov, fittedAt, regress } from "../../src/analysis/abc/regression.js";
import { scalesOf, weightsOf } from "../../src/analysis/abc/scales.js";
import {
  bandwidth,
  densityAt,
  kernelDensity,
  normalKernel,
} from "../../src/analysis/weighted/normal-kernel.js";
import { placesOf, stratified, systematic } from "../../src/analysis/weighted/resampling.js";
import {
  weightedCovariance,
  weightedMean,
  weightedQuantiles,
  weightedSize,
} from "../../src/analysis/weighted/statistics.js";

const file = new URL("../../../shared/reference/abc_units.json", import.meta.url);
const units = JSON.parse(readFileSync(file, "utf8"));

const near = (found: readonly number[], wanted: readonly number[], tolerance = 1e-11) => {
  expect(found.length).toBe(wanted.length);
  found.forEach((value, i) => {
    expect(Math.abs(value - wanted[i]), `${value} for ${wanted[i]}`).toBeLessThan(
      tolerance * (1e-3 + Math.abs(wanted[i])),
    );
  });
};
const even = (n: number) => new Array<number>(n).fill(1 / n);

test("weighted quantiles, effective size, mean and variance", () => {
  const { points, weights, alpha, quantile, unweighted, ess, mean, cov_aweights } = units.weighted_statistics;
  near(weightedQuantiles(points, weights, alpha), quantile);
  near(weightedQuantiles(points, even(points.length), alpha), unweighted);
  near([weightedSize(weights), weightedMean(points, weights)], [ess, mean]);
  const column = points.map((point: number) => [point]);
  near(weightedCovariance(column, weights)[0], [cov_aweights]);
});

describe("a population of weighted particles", () => {
  const { X, w, ess, weighted_cov, kernels, points, importance_weight, prior_pdf } = units.smc;

  test("has their effective size, covariance and bandwidths", () => {
    near([weightedSize(w)], [ess]);
    near(weightedCovariance(X, w).flat(), weighted_cov.flat());
    near(
      [bandwidth("silverman", ess, 2), bandwidth("scott", ess, 2)],
      [units.smc.bandwidth.silverman, units.smc.bandwidth.scott],
    );
  });

  test.each(["silverman", "scott"] as const)(
    "proposes by %s with their density and importance weights",
    (rule) => {
      const { kernel_cov, pdf } = kernels[`mvn ${rule} scaling 1`];
      const whole = kernelDensity(X, w, rule);
      near(
        points.map((point: number[]) => densityAt(whole, point)),
        pdf,
        1e-9,
      );
      const half = { ...whole, kernel: normalKernel(kernels[`mvn ${rule} scaling 0.5`].kernel_cov, "half") };
      near(
        points.map((point: number[]) => densityAt(half, point)),
        kernels[`mvn ${rule} scaling 0.5`].pdf,
        1e-9,
      );
      near(
        whole.kernel.lower.map((row, i) => row[i] ** 2 + (i > 0 ? row[0] ** 2 : 0)),
        [kernel_cov[0][0], kernel_cov[1][1]],
      );
      if (rule === "silverman")
        near(
          points.map((point: number[], i: number) => prior_pdf[i] / densityAt(whole, point)),
          importance_weight,
          1e-9,
        );
    },
  );
});

test("kernel densities in one dimension and in two", () => {
  const { d1, d2 } = units.kde;
  const one = kernelDensity(
    d1.points.map((point: number) => [point]),
    d1.weights,
    "scott",
  );
  near(
    d1.x.map((x: number) => densityAt(one, [x])),
    d1.pdf,
    1e-9,
  );
  const two = kernelDensity(units.smc.X, units.smc.w, "silverman");
  near(
    d2.x.map((x: number[]) => densityAt(two, x)),
    d2.pdf,
    1e-9,
  );
});

test("resampling, systematic, stratified and multinomial", () => {
  const { weights, systematic: one, stratified: strata, multinomial } = units.resampling;
  expect(systematic(one.u, one.n, weights)).toEqual(one.index);
  expect(stratified(strata.u, weights)).toEqual(strata.index);
  expect(placesOf(multinomial.u, weights)).toEqual(multinomial.index);
});

test("scales of statistics and the distances they make", () => {
  const { samples, observed, scales, weights_mad, weights_std, distance_first5 } = units.adaptive_distance;
  near(scalesOf(samples, "median-deviation"), scales.median_absolute_deviation);
  near(scalesOf(samples, "sd"), scales.standard_deviation);
  near(weightsOf(scalesOf(samples, "median-deviation")), weights_mad);
  near(weightsOf(scalesOf(samples, "sd")), weights_std);
  for (const [rule, name] of [
    ["median-deviation", "median_absolute_deviation"],
    ["sd", "standard_deviation"],
  ] as const) {
    const weights = weightsOf(scalesOf(samples, rule));
    const found = samples.slice(0, 5).map((row: number[]) => distanceOf(row, observed, weights));
    near(found, distance_first5[`${name},p=2`]);
  }
  const floored = scalesOf(samples, "floored");
  expect(floored[3]).toBeCloseTo(scales.standard_deviation[3] / 10, 12);
});

describe("regression on the statistics", () => {
  const wanted = units.regression_adjustment;
  const { theta, S, S_obs, kept } = wanted;

  test("keeps the nearest with their weights and moves them as numpy does", () => {
    const scale = weightsOf(scalesOf(S, "median-deviation"));
    const distances = S.map((row: number[]) => distanceOf(row, S_obs, scale));
    const h = [...distances].sort((a: number, b: number) => a - b)[kept.length - 1];
    near([h], [wanted.h]);
    const weights = epanechnikov(
      kept.map((i: number) => distances[i]),
      h,
    );
    near(weights, wanted.weights, 1e-9);
    const [draws, statistics] = [kept.map((i: number) => theta[i]), kept.map((i: number) => S[i])];
    near(regress(draws, statistics, weights).slopes.flat(), wanted.beta.flat(), 1e-8);
    near(adjusted(draws, statistics, S_obs, weights).flat(), wanted.adjusted.flat(), 1e-9);
  });

  test("of all runs gives the semi-automatic summaries", () => {
    const { coef, summary_of_observed, summary_first5 } = wanted.semi_automatic;
    const fit = regress(theta, S, even(theta.length));
    near([fit.intercept, ...fit.slopes].flat(), coef.flat(), 1e-8);
    near(fittedAt(fit, S_obs), summary_of_observed, 1e-9);
    near(
      S.slice(0, 5).flatMap((row: number[]) => fittedAt(fit, row)),
      summary_first5.flat(),
      1e-9,
    );
  });
});
