/**
 * Diagnostics of chains on stored draws, against R's package posterior 1.4.0. The package is GPL and its numbers stay
 * outside this repository: put mcmc_loo.json into ../shared/reference to run this.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { splitChains } from "../../src/analysis/chains/chains.js";
import {
  bulkSize,
  meanSize,
  quantileSize,
  sdSize,
  tailSize,
} from "../../src/analysis/chains/effective-size.js";
import { basicRHat, rHat } from "../../src/analysis/chains/r-hat.js";
import { summariseChains } from "../../src/analysis/chains/summary.js";

const file = new URL("../../../shared/reference/mcmc_loo.json", import.meta.url);
const { mcmc } = JSON.parse(readFileSync(file, "utf8"));

const near = (found: number | null, wanted: number) =>
  expect(Math.abs((found ?? Number.NaN) / wanted - 1), `${found} for ${wanted}`).toBeLessThan(1e-8);

describe.each(mcmc as Record<string, number>[])("of $label", (wanted) => {
  const chains = wanted.draws_by_chain as unknown as number[][];

  test("R-hat is that of R: rank-normalised, and basic with and without splitting", () => {
    near(rHat(chains), wanted.rhat_rank_normalised);
    near(basicRHat(splitChains(chains)), wanted.rhat_basic_split);
    near(basicRHat(chains), wanted.rhat_basic_nosplit);
  });

  test("effective sizes are those of R", () => {
    near(bulkSize(chains), wanted.ess_bulk);
    near(tailSize(chains), wanted.ess_tail);
    near(meanSize(chains), wanted.ess_mean);
    near(sdSize(chains), wanted.ess_sd);
    near(quantileSize(chains, 0.5), wanted.ess_median);
    near(quantileSize(chains, 0.05), wanted.ess_q05);
    near(quantileSize(chains, 0.95), wanted.ess_q95);
  });

  test("mean, SD and their standard errors are those of R", () => {
    const summary = summariseChains(chains);
    near(summary.mean, wanted.mean);
    near(summary.sd, wanted.sd);
    near(summary.q50, wanted.median);
    near(summary.meanError, wanted.mcse_mean);
    near(summary.sdError, wanted.mcse_sd);
  });
});
