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
    average: (values, out) => averageSeen(start, seen, values, out),
    weight: (i, j) => (links[i].includes(j) ? 1 / links[i].length : 0),
  };
}

/** Agent i sees the agents in places `start[i]` to `start[i + 1]` - 1 of `seen`. */
function averageSeen(start: Int32Array, seen: Int32Array, values: Float64Array, out: Float64Array): void {
  let k = start[0];
  for (let i = 0; i < out.length; i++) {
    const first = k;
    let sum = 0;
    for (const end = start[i + 1]; k < end; k++) sum += values[seen[k]];
    out[i] = k > first ? sum / (k - first) : 0;
  }
}
