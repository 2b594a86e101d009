import { ascending, quantilesOf } from "../quantile.js";
import type { Chains } from "./chains.js";
import { bulkSize, meanSize, tailSize } from "./effective-size.js";
import { rHat } from "./r-hat.js";
import { meanOf, varianceOf } from "./spread.js";

/** What chains say of one quantity, and how far to trust them; null where all draws are the same. */
export interface ChainSummary {
  readonly draws: number;
  readonly mean: number;
  readonly sd: number;
  readonly q05: number | null;
  readonly q50: number | null;
  readonly q95: number | null;
  readonly rHat: number | null;
  readonly bulkSize: number | null;
  readonly tailSize: number | null;
  /** Monte-Carlo standard errors of the mean and of the SD. */
  readonly meanError: number | null;
  readonly sdError: number | null;
}

/** Summary of chains of one quantity, with the diagnostics of Vehtari et al. (2021). */
export function summariseChains(chains: Chains): ChainSummary {
  const all = chains.flat();
  const [q05, q50, q95] = quantilesOf(ascending(all), [0.05, 0.5, 0.95]);
  return {
    draws: all.length,
    mean: meanOf(all),
    sd: Math.sqrt(varianceOf(all)),
    ...{ q05, q50, q95 },
    rHat: rHat(chains),
    bulkSize: bulkSize(chains),
    tailSize: tailSize(chains),
    meanError: meanError(chains),
    sdError: sdError(chains),
  };
}

/** Monte-Carlo standard error of the mean. */
export function meanError(chains: Chains): number | null {
  const size = meanSize(chains);
  return size === null ? null : Math.sqrt(varianceOf(chains.flat()) / size);
}

/** Monte-Carlo standard error of the SD, by the delta method from that of the second moment about the mean. */
export function sdError(chains: Chains): number | null {
  const mean = meanOf(chains.flat());
  const squares = chains.map((chain) => chain.map((value) => (value - mean) * (value - mean)));
  const size = meanSize(squares);
  if (size === null) return null;
  const second = meanOf(squares.flat());
  const fourth = meanOf(squares.flat().map((value) => value * value));
  return Math.sqrt((fourth - second * second) / size / second / 4);
}
