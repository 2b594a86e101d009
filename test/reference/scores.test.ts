/** Scores and checks of calibration on stored inputs: put scores_sbc.json into ../shared/reference to run this. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ascending, quantilesOf } from "../../src/analysis/quantile.js";
import { ecdfBands } from "../../src/analysis/sbc/ecdf-bands.js";
import { checkRanks } from "../../src/analysis/sbc/ranks.js";
import { brierScore, logScore, rankedProbabilityScore } from "../../src/analysis/scores/discrete-scores.js";
import { normalCrps, normalLogScore } from "../../src/analysis/scores/normal-scores.js";
import { dawidSebastiani, intervalScore, sampleCrps } from "../../src/analysis/scores/sample-scores.js";
import { periodCrps, periodLogScore } from "../../src/analysis/scores/time-scores.js";
import { exp, ln } from "../../src/math/exact.js";
import { lnFactorials } from "../../src/math/factorial.js";

const file = new URL("../../../shared/reference/scores_sbc.json", import.meta.url);
const wanted = JSON.parse(readFileSync(file, "utf8"));

const near = (found: readonly number[], goals: readonly number[], tolerance = 1e-12) => {
  expect(found.length).toBe(goals.length);
  found.forEach((value, i) => {
    expect(Math.abs(value - goals[i]), `${value} for ${goals[i]}`).toBeLessThan(
      tolerance * (1 + Math.abs(goals[i])),
    );
  });
};

test("of samples", () => {
  const { x, cases } = wanted.ensemble;
  const [low, high] = quantilesOf(ascending(x), [0.05, 0.95]) as number[];
  for (const { y, crps, crps_fair, dawid_sebastiani, interval_score_90, q05_q95 } of cases) {
    near(
      [sampleCrps(x, y), sampleCrps(x, y, true), dawidSebastiani(x, y)],
      [crps, crps_fair, dawid_sebastiani],
    );
    near([low, high, intervalScore(low, high, y, 0.9)], [...q05_q95, interval_score_90]);
  }
});

test("of normal forecasts, of counts and of classes", () => {
  for (const { mu, sd, y, crps, log } of wanted.normal)
    near([normalCrps(mu, sd, y), normalLogScore(mu, sd, y)], [crps, log]);
  const table = lnFactorials(400);
  for (const { lam, y, crps, log } of wanted.poisson) {
    const law = Array.from(table, (each, k) => exp(k * ln(lam) - lam - each));
    near([rankedProbabilityScore(law, y), logScore(law, y)], [crps, log]);
  }
  for (const { p, y, rps, log, brier } of wanted.ordinal)
    near([rankedProbabilityScore(p, y), logScore(p, y), brierScore(p, y)], [rps, log, brier]);
});

test("of times of adoption, seen and censored", () => {
  const { pmf, cases } = wanted.adoption_time;
  for (const { event, time, log_score, crps } of cases)
    near([periodLogScore(pmf, { event, time }), periodCrps(pmf, { event, time })], [log_score, crps]);
});

test.each(wanted.sbc as { name: string }[])("ranks of a sampler that is $name", (given) => {
  const sampler = given as unknown as Record<string, number> & {
    ranks: number[];
    counts: number[];
    name: string;
  };
  const check = checkRanks(sampler.ranks, sampler.L, sampler.bins);
  expect(check.counts).toEqual(sampler.counts);
  near(
    [check.chiSquare, check.distance, check.coverage50, check.coverage90],
    [sampler.chi2, sampler.ks_uniform, sampler.coverage_50, sampler.coverage_90],
  );
  expect(Math.abs(check.p / sampler.p - 1)).toBeLessThan(1e-9);
  expect(check.inside).toBe(sampler.name === "calibrated");
});

describe("simultaneous bands of ranks", () => {
  test.each(Object.entries(wanted.ecdf_bands_95))("for %s", (sizes, given) => {
    const [n, K] = sizes.split(",").map((each) => Number(each.split("=")[1]));
    const band = given as { gamma: number; coverage: number; lower: number[]; upper: number[] };
    const found = ecdfBands(n, K);
    near([found.pointwise, found.coverage], [band.gamma, band.coverage], 1e-9);
    // The reference leaves the last lower bound at 0, where everything is counted.
    expect(found.lower.slice(0, -1)).toEqual(band.lower.slice(0, -1));
    expect(found.upper).toEqual(band.upper);
  });
});
