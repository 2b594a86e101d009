/**
 * Place of each of `uniforms`, which lie in [0, 1), on the line of cumulative weights: with independent uniforms this is
 * multinomial resampling. Weights must sum to 1; points of weight 0 are never chosen.
 */
export function placesOf(uniforms: readonly number[], weights: readonly number[]): number[] {
  const ends = cumulative(weights);
  return uniforms.map((u) => placeOf(u, ends));
}

/** Systematic resampling (Kitagawa 1996): one uniform u sets n equally spaced points (k + u) / n. */
export function systematic(u: number, n: number, weights: readonly number[]): number[] {
  return placesOf(
    Array.from({ length: n }, (_, k) => (k + u) / n),
    weights,
  );
}

/** Stratified resampling: one point in each n-th of the line, (k + u_k) / n. */
export function stratified(uniforms: readonly number[], weights: readonly number[]): number[] {
  return placesOf(
    uniforms.map((u, k) => (k + u) / uniforms.length),
    weights,
  );
}

/** Sums of the weights up to and including each; the last with any weight is 1 whatever rounding has done. */
export function cumulative(weights: readonly number[]): number[] {
  const ends = weights.map(() => 0);
  let sum = 0;
  weights.forEach((weight, i) => {
    sum += weight;
    ends[i] = sum;
  });
  for (let i = weights.length - 1; i >= 0; i--) {
    ends[i] = 1;
    if (weights[i] > 0) break;
  }
  return ends;
}

/** First place whose cumulative weight is above u, which lies in [0, 1). */
export function placeOf(u: number, ends: readonly number[]): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] > u) high = middle;
    else low = middle + 1;
  }
  return low;
}
