import { binomialLaw, lnFactorials } from "../../math/factorial.js";

/** Bounds that the whole empirical distribution of uniform ranks keeps with the given probability. */
export interface EcdfBands {
  /** Points of evaluation: 1/K, 2/K, ..., 1. */
  readonly at: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** Probability of leaving the bounds that each point alone is allowed. */
  readonly pointwise: number;
  /** Probability that all points keep theirs: the least possible that is not below the level. */
  readonly coverage: number;
}

const HALVINGS = 42;

/**
 * Simultaneous bands for the empirical distribution function of n uniform values at K equally spaced points (Säilynoja,
 * Bürkner & Vehtari 2022). Each point has the central bounds of a binomial; how wide, is found so that the probability
 * of all points keeping theirs, which a Markov chain along the points gives exactly, is at least `level`.
 */
export function ecdfBands(n: number, K: number, level = 0.95): EcdfBands {
  const table = lnFactorials(n);
  const at = Array.from({ length: K }, (_, k) => (k + 1) / K);
  const laws = at.map((z) => distribution(n, z, table));
  const within = (pointwise: number) => {
    const lower = laws.map((law) => quantile(law, pointwise / 2));
    // What lies below 1 - z mirrors what lies above z; so both sides of a bound move at once, whatever rounding does.
    const upper = lower.map((_, k) => (k < K - 1 ? n - lower[K - 2 - k] : n));
    return { lower, upper, coverage: probabilityWithin(n, at, lower, upper, table) };
  };
  let [low, high] = [0, 1];
  for (let k = 0; k < HALVINGS; k++) {
    const middle = (low + high) / 2;
    if (within(middle).coverage >= level) low = middle;
    else high = middle;
  }
  const { lower, upper, coverage } = within(low);
  const shares = (counts: readonly number[]) => counts.map((count) => count / n);
  return { at, lower: shares(lower), upper: shares(upper), pointwise: low, coverage };
}

/** Share of the values at or below each point. */
export function ecdfAt(values: readonly number[], at: readonly number[]): number[] {
  return at.map((point) => values.filter((value) => value <= point).length / values.length);
}

/** Cumulative binomial probabilities. */
function distribution(n: number, p: number, table: Float64Array): Float64Array {
  const law = new Float64Array(n + 1);
  const probability = binomialLaw(p, table);
  let sum = 0;
  for (let k = 0; k <= n; k++) {
    sum += probability(k, n);
    law[k] = sum;
  }
  return law;
}

function quantile(law: Float64Array, level: number): number {
  const place = law.findIndex((sum) => sum >= level);
  return place < 0 ? law.length - 1 : place;
}

/**
 * Probability that the number of values at or below each point stays within its bounds: those not yet counted at one
 * point fall before the next with the same probability each, so the counts are a Markov chain.
 */
function probabilityWithin(
  n: number,
  at: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
  table: Float64Array,
): number {
  let now = new Float64Array(n + 1);
  now[0] = 1;
  let [from, to] = [0, 0];
  at.forEach((z, k) => {
    const before = k === 0 ? 0 : at[k - 1];
    const next = new Float64Array(n + 1);
    const step = binomialLaw((z - before) / (1 - before), table);
    for (let a = from; a <= to; a++)
      for (let b = Math.max(a, lower[k]); b <= upper[k]; b++) next[b] += now[a] * step(b - a, n - a);
    now = next;
    [from, to] = [lower[k], upper[k]];
  });
  return now.reduce((sum, p) => sum + p, 0);
}
