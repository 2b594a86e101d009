import type { Kernel } from "./kernel.js";

/**
 * Kernel of a network: an agent sees each of those it is linked to with the same weight. `links[i]` lists the agents
 * that i sees; give each list in an order that does not depend on the numbering of agents, since sums follow it.
 */
export function linkKernel(links: readonly (readonly number[])[]): Kernel {
  const n = links.length;
  const start = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) start[i + 1] = start[i] + links[i].length;
  const seen = Int32Array.from(links.flat());
  return {
    average(values, out) {
      for (let i = 0; i < n; i++) {
        let sum = 0;
        for (let k = start[i]; k < start[i + 1]; k++) sum += values[seen[k]];
        out[i] = start[i + 1] > start[i] ? sum / (start[i + 1] - start[i]) : 0;
      }
    },
    weight: (i, j) => (links[i].includes(j) ? 1 / links[i].length : 0),
  };
}
