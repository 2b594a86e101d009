import { isolation, type Kernel } from "./kernel.js";

/** A kernel and its share in a mixture. */
export interface Component {
  readonly kernel: Kernel;
  readonly share: number;
}

/**
 * Mixture of kernels in proportion to their shares (>= 0). An agent that one of the kernels leaves alone divides its
 * attention among the others.
 */
export function mixedKernel(components: readonly Component[], n: number): Kernel {
  const active = components.filter(({ share }) => share > 0);
  if (active.length === 0) return isolation;
  const scale = rowScale(active, n);
  if (active.length === 1 && active[0].share === 1) return active[0].kernel;
  const partial = new Float64Array(n);
  return {
    average(values, out) {
      out.fill(0);
      for (const { kernel, share } of active) {
        kernel.average(values, partial);
        for (let i = 0; i < n; i++) out[i] += share * partial[i];
      }
      for (let i = 0; i < n; i++) out[i] *= scale[i];
    },
    weight: (i, j) =>
      scale[i] * active.reduce((sum, { kernel, share }) => sum + share * kernel.weight(i, j), 0),
  };
}

/** What each row of the mixture must be multiplied by to sum to 1; 0 for an agent that sees nobody. */
function rowScale(components: readonly Component[], n: number): Float64Array {
  const ones = new Float64Array(n).fill(1);
  const seen = new Float64Array(n);
  const total = new Float64Array(n);
  for (const { kernel, share } of components) {
    kernel.average(ones, seen);
    for (let i = 0; i < n; i++) total[i] += share * seen[i];
  }
  return total.map((sum) => (sum > 0 ? 1 / sum : 0));
}
