import { ln } from "../../math/exact.js";
import { ascending, quantilesOf } from "../quantile.js";
import { atMost, type Chains, checkChains, rankNormalised, splitChains } from "./chains.js";
import { isConstant, meanOf, spreadOf } from "./spread.js";

const LN_10 = Math.LN10;

/**
 * Bulk effective size (Vehtari et al. 2021): how many independent draws would tell as much about the middle of the
 * distribution. Wanted are 400 or more. Null if all draws are the same.
 */
export function bulkSize(chains: Chains): number | null {
  checkChains(chains, "bulkSize");
  return effectiveSize(rankNormalised(splitChains(chains)));
}

/** Tail effective size: the smaller of those of the 5% and of the 95% quantile. */
export function tailSize(chains: Chains): number | null {
  const [low, high] = [quantileSize(chains, 0.05), quantileSize(chains, 0.95)];
  return low === null || high === null ? null : Math.min(low, high);
}

/** Effective size for the mean. */
export function meanSize(chains: Chains): number | null {
  checkChains(chains, "meanSize");
  return effectiveSize(splitChains(chains));
}

/** Effective size for the SD: that of the distances from the mean. */
export function sdSize(chains: Chains): number | null {
  checkChains(chains, "sdSize");
  const mean = meanOf(chains.flat());
  return effectiveSize(splitChains(chains.map((chain) => chain.map((value) => Math.abs(value - mean)))));
}

/** Effective size for a quantile: that of lying at or below it. */
export function quantileSize(chains: Chains, level: number): number | null {
  checkChains(chains, "quantileSize");
  const [bound] = quantilesOf(ascending(chains.flat()), [level]);
  return bound === null ? null : effectiveSize(splitChains(atMost(chains, bound)));
}

/**
 * Number of draws over the time in which they forget each other: -1 + 2 (sum of autocorrelations at lags from 0), cut
 * where a pair of neighbours is no longer positive and made to fall (Geyer 1992), with the variance of all chains
 * together below (Stan reference manual). At most S log10 S for S draws, since draws that avoid each other can tell more.
 */
function effectiveSize(chains: Chains): number | null {
  if (isConstant(chains)) return null;
  const pairs = fallingPairs(chains);
  const draws = chains.length * chains[0].length;
  const last = pairs[pairs.length - 1];
  const sum = pairs.slice(0, -1).reduce((total, [even, odd]) => total + even + odd, 0);
  const time = -1 + 2 * sum + Math.max(last[0], 0);
  return draws / Math.max(time, LN_10 / ln(draws));
}

/** Autocorrelations at lags (0, 1), (2, 3), ... up to the first pair whose sum is negative, each at most its forerunner. */
function fallingPairs(chains: Chains): [number, number][] {
  const at = autocorrelations(chains);
  const pairs: [number, number][] = [[1, at(1)]];
  const length = chains[0].length;
  let [even, odd] = pairs[0];
  for (let lag = 2; lag - 2 < length - 5 && even + odd > 0; lag += 2) {
    [even, odd] = [at(lag), at(lag + 1)];
    pairs.push([even, odd]);
  }
  for (let k = 1; k < pairs.length - 1; k++) {
    const before = (pairs[k - 1][0] + pairs[k - 1][1]) / 2;
    if (pairs[k][0] + pairs[k][1] > 2 * before) pairs[k] = [before, before];
  }
  return pairs;
}

/** Autocorrelation by lag, within all chains and against the variance of all chains together. */
function autocorrelations(chains: Chains): (lag: number) => number {
  const { within, total } = spreadOf(chains);
  const centred = chains.map((chain) => {
    const mean = meanOf(chain);
    return chain.map((value) => value - mean);
  });
  return (lag) => {
    const products = centred.map((chain) => {
      let sum = 0;
      for (let t = lag; t < chain.length; t++) sum += chain[t] * chain[t - lag];
      return sum / chain.length;
    });
    return 1 - (within - meanOf(products)) / total;
  };
}
