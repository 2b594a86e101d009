import type { Chains } from "./chains.js";

/** Arithmetic mean. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean of squared distances from the mean, over n - 1. */
export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1);
}

/** Variance within chains, and the variance of the target as all chains together estimate it (Gelman et al. 1992). */
export function spreadOf(chains: Chains): { readonly within: number; readonly total: number } {
  const length = chains[0].length;
  const within = meanOf(chains.map(varianceOf));
  const between = chains.length > 1 ? varianceOf(chains.map(meanOf)) : 0;
  return { within, total: (within * (length - 1)) / length + between };
}

/** Whether all draws are the same number, for which chains cannot be judged. */
export function isConstant(chains: Chains): boolean {
  const [first] = chains[0];
  return chains.every((chain) => chain.every((value) => value === first));
}
