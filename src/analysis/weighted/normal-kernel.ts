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

/** Logarithm of the density of a kernel at this distance from its middle. */
export function logKernel(
  { lower, logHeight }: NormalKernel,
  x: readonly number[],
  middle: readonly number[],
): number {
  const n = x.length;
  const solved = new Float64Array(n);
  let squares = 0;
  for (let i = 0; i < n; i++) {
    let rest = x[i] - middle[i];
    for (let k = 0; k < i; k++) rest -= lower[i][k] * solved[k];
    solved[i] = rest / lower[i][i];
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
