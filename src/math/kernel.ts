/**
 * Who looks at whom: a matrix of weights w_ij >= 0 with w_ii = 0 whose rows sum to 1 (or to 0 for an agent that sees
 * nobody). `average` is the product with a vector, at a cost that grows with the number of agents or links, never with
 * the square of the number of agents.
 */
export interface Kernel {
  /** Writes the weighted mean of what each agent sees: out_i = sum_j w_ij values_j. */
  average(values: Float64Array, out: Float64Array): void;
  /** w_ij. */
  weight(i: number, j: number): number;
}

/** Nobody sees anybody: every mean is 0. */
export const isolation: Kernel = {
  average: (_values, out) => {
    out.fill(0);
  },
  weight: () => 0,
};
