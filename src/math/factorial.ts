import { exp, ln } from "./exact.js";

/** ln n! for n from 0 to the last, as running sums of logarithms: relative error below 1e-14 up to some millions. */
export function lnFactorials(last: number): Float64Array {
  const table = new Float64Array(last + 1);
  for (let n = 2; n <= last; n++) table[n] = table[n - 1] + ln(n);
  return table;
}

/** Probability of k successes in n trials of probability p; `table` holds `lnFactorials` up to n at least. */
export function binomialLaw(p: number, table: Float64Array): (k: number, n: number) => number {
  if (p <= 0) return (k) => (k === 0 ? 1 : 0);
  if (p >= 1) return (k, n) => (k === n ? 1 : 0);
  const [success, failure] = [ln(p), ln(1 - p)];
  return (k, n) => exp(table[n] - table[k] - table[n - k] + k * success + (n - k) * failure);
}
