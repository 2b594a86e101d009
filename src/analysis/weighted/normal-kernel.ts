import { cholesky, type Matrix } from "../../math/cholesky.js";
import { exp, ln, power } from "../../math/exact.js";
import { weightedCovariance, weightedSize } from "./statistics.js";

const LN_TWO_PI = 1.8378770664093453;

/** A normal kernel about a point: its lower Cholesky factor and the logarithm of its height. */
export interface NormalKernel {
  readonly lower: Matrix;
  readonly logHeight: number;
}

/** Kernel with this covariance; a message names `what` if it is not positive definite. */
export function normalKernel(covariance: Matrix, what: string): NormalKernel {
  const lower = cholesky(covariance);
  if (!lower)
    throw new RangeError(
      `${what}: the points do not spread in every direction, so that no kernel fits them; there are too few of them, or a parameter is a function of the others`,
    );
  const logDet = lower.reduce((sum, row, i) => sum + ln(row[i]), 0);
  return { lower, logHeight: -logDet - 0.5 * lower.length * LN_TWO_PI };
}

/** Logarithm of the density of a kernel at a point, given its middle. */
export function logKernel(kernel: NormalKernel, x: readonly number[], middle: readonly number[]): number {
  return logAt(kernel, x, middle, 0, new Float64Array(x.length));
}

/**
 * Density at a point of a mixture of such kernels. `middles`: the middle of each, one after another; `weights`: theirs.
 * One flat list, as a walk through thousands of small ones takes three times as long.
 */
export function mixtureAt(
  kernel: NormalKernel,
  middles: Float64Array,
  weights: readonly number[],
  x: readonly number[],
): number {
  const solved = new Float64Array(x.length);
  let sum = 0;
  for (let k = 0; k < weights.length; k++)
    sum += weights[k] * exp(logAt(kernel, x, middles, k * x.length, solved));
  return sum;
}

/** The same, with the middle from `start` on in `middles`; `solved` is room to work in. */
function logAt(
  { lower, logHeight }: NormalKernel,
  x: readonly number[],
  middles: ArrayLike<number>,
  start: number,
  solved: Float64Array,
): number {
  let squares = 0;
  for (let i = 0; i < x.length; i++) {
    const row = lower[i];
    let rest = x[i] - middles[start + i];
    for (let k = 0; k < i; k++) rest -= row[k] * solved[k];
    solved[i] = rest / row[i];
    squares += solved[i] * solved[i];
  }
  return logHeight - squares / 2;
}

/** Bandwidth in SDs for points of this effective size in d dimensions, after Silverman or Scott. */
export function bandwidth(rule: "silverman" | "scott", size: number, d: number): number {
  return power(rule === "silverman" ? 4 / (size * (d + 2)) : 1 / size, 1 / (d + 4));
}

/** Weighted points under a kernel: a smooth density. */
export interface KernelDensity {
  readonly points: Matrix;
  /** They sum to 1. */
  readonly weights: readonly number[];
  readonly kernel: NormalKernel;
}

/** Density estimate with the covariance of the points, shrunk to the bandwidth of the rule. */
export function kernelDensity(
  points: Matrix,
  weights: readonly number[],
  rule: "silverman" | "scott",
): KernelDensity {
  const width = bandwidth(rule, weightedSize(weights), points[0].length);
  const covariance = weightedCovariance(points, weights).map((row) => row.map((v) => v * width * width));
  return { points, weights, kernel: normalKernel(covariance, "kernelDensity") };
}

/** Value of such a density. */
export function densityAt({ points, weights, kernel }: KernelDensity, x: readonly number[]): number {
  return points.reduce((sum, point, i) => sum + weights[i] * exp(logKernel(kernel, x, point)), 0);
}
