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
  const lower = new Float64Array(n);
  const higher = new Float64Array(n);
  const sums = (values: Float64Array) => {
    let below = 0;
    let above = 0;
    for (let k = 1, h = n - 1; k < n; k++, h--) {
      below = closeness[k] * (below + values[agent[k - 1]]);
      lower[k] = below;
      above = closeness[h] * (above + values[agent[h]]);
      higher[h - 1] = above;
    }
  };
  sums(new Float64Array(n).fill(1));
  const perTotal = Float64Array.from(agent, (_, k) => (n > 1 ? 1 / (lower[k] + higher[k]) : 0));
  const place = new Int32Array(n);
  for (let k = 0; k < n; k++) place[agent[k]] = k;
  return {
    average(values, out) {
      sums(values);
      for (let k = 0; k < n; k++) out[agent[k]] = (lower[k] + higher[k]) * perTotal[k];
    },
    weight: (i, j) => (i === j ? 0 : exp(-Math.abs(ranks[i] - ranks[j]) / scale) * perTotal[place[i]]),
  };
}
