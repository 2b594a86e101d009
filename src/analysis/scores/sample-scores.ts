import { ln } from "../../math/exact.js";
import { ascending } from "../quantile.js";

/**
 * Continuous ranked probability score of a sample (smaller is better), in the unit of the values: E|X - y| - E|X - X'| / 2.
 * `fair` leaves out pairs of a draw with itself, which favours samples of no particular size.
 */
export function sampleCrps(sample: readonly number[], y: number, fair = false): number {
  const sorted = ascending(sample);
  const m = sorted.length;
  const distance = sorted.reduce((sum, x) => sum + Math.abs(x - y), 0) / m;
  // Among sorted values, x_k is the greater in k pairs and the smaller in m - 1 - k.
  const spread = sorted.reduce((sum, x, k) => sum + (2 * k - m + 1) * x, 0);
  return distance - spread / (m * (fair ? m - 1 : m));
}

/** Score of Dawid & Sebastiani (1999) from mean and variance (over n - 1) of a sample: ln variance + (y - mean)^2 / variance. */
export function dawidSebastiani(sample: readonly number[], y: number): number {
  const mean = sample.reduce((sum, x) => sum + x, 0) / sample.length;
  const variance = sample.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / (sample.length - 1);
  return ln(variance) + ((y - mean) * (y - mean)) / variance;
}

/** Interval score (Gneiting & Raftery 2007): width, plus 2 / (1 - level) for each unit by which y lies outside. */
export function intervalScore(low: number, high: number, y: number, level: number): number {
  const outside = Math.max(low - y, 0) + Math.max(y - high, 0);
  return high - low + (2 / (1 - level)) * outside;
}
