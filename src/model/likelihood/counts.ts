import { exp, ln, power } from "../../math/exact.js";

/**
 * Log probability of a count that is Poisson with mean `mean` times a gamma of this shape and mean 1, which is negative
 * binomial: Gamma(n + k) / (Gamma(k) n!) (k / (k + mean))^k (mean / (k + mean))^n.
 */
export function lnCountProbability(count: number, mean: number, shape: number): number {
  let sum = -shape * ln(1 + mean / shape);
  for (let j = 0; j < count; j++) sum += ln(((shape + j) * mean) / ((j + 1) * (shape + mean)));
  return sum;
}

/** Probabilities of the counts 0 to `most` under the same law. */
export function countLaw(mean: number, shape: number, most: number): number[] {
  const law = [exp(-shape * ln(1 + mean / shape))];
  for (let n = 0; n < most; n++) law.push((law[n] * (shape + n) * mean) / ((n + 1) * (shape + mean)));
  return law;
}

/**
 * Probabilities of each breadth, from 0 to the number of categories, after so many policies: each category is open with
 * probability 1 - (1 - share)^policies, independently.
 */
export function breadthLaw(policies: number, shares: readonly number[]): number[] {
  let law = [1];
  for (const share of shares) {
    const closed = power(1 - share, policies);
    law = [...law, 0].map((p, b) => p * closed + (b > 0 ? law[b - 1] * (1 - closed) : 0));
  }
  return law;
}
