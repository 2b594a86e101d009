import { normalQuantile } from "../../math/normal.js";

/** Draws of one quantity: one array for each chain, all of the same length, in the order in which they were drawn. */
export type Chains = readonly (readonly number[])[];

/** Each chain as its two halves, so that a chain which drifts disagrees with itself; of an odd number the middle goes. */
export function splitChains(chains: Chains): number[][] {
  const first = chains.map((chain) => chain.slice(0, Math.floor(chain.length / 2)));
  const second = chains.map((chain) => chain.slice(Math.ceil(chain.length / 2)));
  return first.flatMap((half, c) => [half, second[c]]);
}

/**
 * Normal scores of the ranks of all draws together, ties sharing the mean of theirs: rank r of S becomes the normal
 * quantile of (r - 3/8) / (S + 1/4) (Blom 1958; Vehtari et al. 2021, eq. 14).
 */
export function rankNormalised(chains: Chains): number[][] {
  const ranks = sharedRanks(chains.flat());
  const score = ranks.map((rank) => normalQuantile((rank - 0.375) / (ranks.length + 0.25)));
  let next = 0;
  return chains.map((chain) => chain.map(() => score[next++]));
}

/** Distances from the median of all draws: chains that differ in spread differ in the mean of these. */
export function folded(chains: Chains): number[][] {
  const middle = medianOf(chains.flat());
  return chains.map((chain) => chain.map((value) => Math.abs(value - middle)));
}

/** Whether each draw lies at or below a bound, as 1 or 0. */
export function atMost(chains: Chains, bound: number): number[][] {
  return chains.map((chain) => chain.map((value) => (value <= bound ? 1 : 0)));
}

/** Refuses chains that nothing can be said about: none, of different or too small lengths, or with a gap. */
export function checkChains(chains: Chains, what: string): void {
  const length = chains[0]?.length ?? 0;
  if (length < 4 || chains.some((chain) => chain.length !== length))
    throw new RangeError(
      `${what}: chains have ${chains.map((chain) => chain.length).join(", ") || "no"} draws; give at least one chain, and at least 4 draws in each, equally many`,
    );
  const gap = chains.flat().find((value) => !Number.isFinite(value));
  if (gap !== undefined) throw new RangeError(`${what}: a draw is ${gap}; draws must be finite numbers`);
}

/** Ranks from 1, equal values sharing the mean of theirs; in the time of a sort. */
function sharedRanks(values: readonly number[]): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => values[a] - values[b] || a - b);
  const ranks = new Float64Array(values.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]] === values[order[from]]) to += 1;
    for (let k = from; k < to; k++) ranks[order[k]] = (from + 1 + to) / 2;
  }
  return ranks;
}

function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
