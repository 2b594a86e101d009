import type { Kernel } from "./kernel.js";

/**
 * Kernel of groups (regions): an agent sees the other members of its group with the same weight, an agent alone in its
 * group sees nobody. `order` lists all agents in the order in which sums are taken.
 */
export function groupKernel(group: readonly number[], order: readonly number[]): Kernel {
  const size = new Float64Array(Math.max(0, ...group) + 1);
  for (const g of group) size[g] += 1;
  const sum = new Float64Array(size.length);
  const member = Int32Array.from(group);
  return {
    average(values, out) {
      sum.fill(0);
      for (const i of order) sum[member[i]] += values[i];
      for (const i of order) {
        const others = size[member[i]] - 1;
        out[i] = others > 0 ? (sum[member[i]] - values[i]) / others : 0;
      }
    },
    weight: (i, j) => (i !== j && group[i] === group[j] ? 1 / (size[group[i]] - 1) : 0),
  };
}
