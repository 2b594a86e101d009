import { exp } from "./exact.js";
import type { Kernel } from "./kernel.js";

/**
 * Kernel of rank distance: w_ij is proportional to exp(-|r_i - r_j| / scale), so an agent watches those ranked next to
 * it. As the weights fall geometrically along the ranking, the sums of all who rank lower and of all who rank higher
 * follow from the neighbour's sum: two additions and two products an agent instead of a product with a full matrix.
 *
 * `order` lists all agents from the lowest rank to the highest (ties in a fixed order).
 */
export function rankKernel(ranks: readonly number[], order: readonly number[], scale: number): Kernel {
  const n = ranks.length;
  const agent = Int32Array.from(order);
  const rows = new Float64Array(3 * n);
  for (let k = 1; k < n; k++) rows[k] = exp(-(ranks[agent[k]] - ranks[agent[k - 1]]) / scale);
  rows.fill(1, 2 * n);
  const total = new Float64Array(n);
  averageAlong(agent, rows, new Float64Array(n).fill(1), total);
  for (let k = 0; k < n; k++) rows[2 * n + k] = finiteInverse(total[agent[k]]);

  const place = new Int32Array(n);
  for (let k = 0; k < n; k++) place[agent[k]] = k;
  return {
    average: (values, out) => averageAlong(agent, rows, values, out),
    weight: (i, j) => (i === j ? 0 : exp(-Math.abs(ranks[i] - ranks[j]) / scale) * rows[2 * n + place[i]]),
  };
}

/**
 * Averages along the ranking. `rows` holds three lists of n: the closeness to the next lower rank, room for the sum of
 * the lower ranks, and what a sum is multiplied by to become a mean. One array with offsets in place of three, handed
 * over rather than captured, takes two thirds of the time: V8 keeps three registers for each array of a loop.
 */
function averageAlong(agent: Int32Array, rows: Float64Array, values: Float64Array, out: Float64Array): void {
  const n = agent.length;
  let lower = 0;
  for (let k = 0; k < n; k++) {
    lower *= rows[k];
    rows[n + k] = lower;
    lower += values[agent[k]];
  }
  let higher = 0;
  for (let k = n - 1; k >= 0; k--) {
    const i = agent[k];
    out[i] = (rows[n + k] + higher) * rows[2 * n + k];
    higher = rows[k] * (higher + values[i]);
  }
}

/** 1 / total, but 0 for an agent without others, or so far from them that no weight is left of any. */
function finiteInverse(total: number): number {
  const inverse = 1 / total;
  return inverse < Number.POSITIVE_INFINITY ? inverse : 0;
}
