import { type Chains, checkChains, folded, rankNormalised, splitChains } from "./chains.js";
import { isConstant, spreadOf } from "./spread.js";

/**
 * Rank-normalised split R-hat (Vehtari et al. 2021): the greater of that of the draws, which sees chains at different
 * places, and that of their distances from the median, which sees chains of different spread. Near 1 when the chains
 * tell the same story; above 1.01 they do not. Null if all draws are the same.
 */
export function rHat(chains: Chains): number | null {
  checkChains(chains, "rHat");
  const halves = splitChains(chains);
  const [place, spread] = [
    basicRHat(rankNormalised(halves)),
    basicRHat(rankNormalised(splitChains(folded(chains)))),
  ];
  return place === null || spread === null ? null : Math.max(place, spread);
}

/** Square root of the variance that all chains together show over that within chains (Gelman & Rubin 1992), as given. */
export function basicRHat(chains: Chains): number | null {
  if (isConstant(chains)) return null;
  const { within, total } = spreadOf(chains);
  return Math.sqrt(total / within);
}
