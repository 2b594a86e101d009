import { exp, ln } from "../../math/exact.js";
import { lnSumExp } from "./log-sum.js";
import { paretoQuantile, paretoTail } from "./pareto-tail.js";

/** Importance weights with a smoothed tail. */
export interface SmoothedWeights {
  /** Logarithms of the weights, which sum to 1, in the order of the draws. */
  readonly logWeights: readonly number[];
  /**
   * Shape of the tail: below 0.5 all is well, above 0.7 the weights cannot be trusted however many draws there are;
   * Infinity where the tail is too short to be fitted.
   */
  readonly k: number;
  /** Draws that would tell as much if all weighed the same. */
  readonly size: number;
}

/** Fewer weights in a tail are left as they are. */
const SHORTEST_TAIL = 5;

/**
 * Pareto smoothed importance sampling (Vehtari et al. 2024): the largest weights, 3 sqrt(S) of S but at most a fifth,
 * are replaced by quantiles of the Pareto distribution fitted to them, and none may exceed the largest raw weight.
 */
export function smoothWeights(logRatios: readonly number[]): SmoothedWeights {
  const top = Math.max(...logRatios);
  const weights = logRatios.map((each) => each - top);
  const order = [...weights.keys()].sort((a, b) => weights[a] - weights[b] || a - b);
  const length = Math.ceil(Math.min(0.2 * weights.length, 3 * Math.sqrt(weights.length)));
  const tail = order.slice(order.length - length);
  const k = length < SHORTEST_TAIL ? Number.POSITIVE_INFINITY : smoothTail(weights, tail, order);
  const sum = lnSumExp(weights);
  const logWeights = weights.map((each) => each - sum);
  return { logWeights, k, size: 1 / logWeights.reduce((total, each) => total + exp(2 * each), 0) };
}

/** Replaces the weights of the tail, whose places are given in ascending order; returns the shape. */
function smoothTail(weights: number[], tail: readonly number[], order: readonly number[]): number {
  const [lowest, highest] = [weights[tail[0]], weights[tail[tail.length - 1]]];
  if (highest - lowest < 100 * Number.EPSILON) return Number.POSITIVE_INFINITY;
  const bound = exp(weights[order[order.length - tail.length - 1]]);
  const fit = paretoTail(tail.map((place) => exp(weights[place]) - bound));
  if (!Number.isFinite(fit.k)) return Number.POSITIVE_INFINITY;
  tail.forEach((place, j) => {
    const excess = paretoQuantile(fit, (j + 0.5) / tail.length);
    weights[place] = Math.min(0, ln(excess + bound));
  });
  return fit.k;
}
