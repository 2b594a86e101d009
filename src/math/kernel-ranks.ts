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
  const closeness = new Float64Array(n);
  for (let k = 1; k < n; k++) closeness[k] = exp(-(ranks[agent[k]] - ranks[agent[k - 1]]) / scale);
  const perTotal = new Float64Array(n).fill(1);
  const lower = new Float64Array(n);
  const average = (values: Float64Array, out: Float64Array) => {
    let sum = 0;
    for (let k = 1; k < n; k++) {
      sum = closeness[k] * (sum + values[agent[k - 1]]);
      lower[k] = sum;
    }
    sum = 0;
    for (let k = n - 1; k >= 0; k--) {
      const i = agent[k];
      out[i] = (lower[k] + sum) * perTotal[k];
      sum = closeness[k] * (sum + values[i]);
    }
  };
  const total = new Float64Array(n);
  average(new Float64Array(n).fill(1), total);
  for (let k = 0; k < n; k++) perTotal[k] = n > 1 ? 1 / total[agent[k]] : 0;
  const place = new Int32Array(n);
  for (let k = 0; k < n; k++) place[agent[k]] = k;
  return {
    average,
    weight: (i, j) => (i === j ? 0 : exp(-Math.abs(ranks[i] - ranks[j]) / scale) * perTotal[place[i]]),
  };
}
