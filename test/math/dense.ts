import { expect } from "vitest";
import type { Kernel } from "../../src/math/kernel.js";

/** The matrix of a kernel as full rows, none on the diagonal, each divided by its sum unless that is 0. */
export function normalised(n: number, weight: (i: number, j: number) => number): number[][] {
  return Array.from({ length: n }, (_, i) => {
    const row = Array.from({ length: n }, (_, j) => (i === j ? 0 : weight(i, j)));
    const sum = row.reduce((a, b) => a + b, 0);
    return row.map((w) => (sum > 0 ? w / sum : 0));
  });
}

/** The matrix that a kernel tells, weight by weight. */
export function told(kernel: Kernel, n: number): number[][] {
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => kernel.weight(i, j)));
}

/** Expects that the weights of a kernel are those of a matrix, and its averages the product with it. */
export function expectKernel(kernel: Kernel, matrix: readonly (readonly number[])[]): void {
  const n = matrix.length;
  const values = Float64Array.from(matrix, (_, i) => Math.sin(12.9 * i + 1) * 3);
  const out = new Float64Array(n).fill(Number.NaN);
  kernel.average(values, out);
  const products = matrix.map((row) => row.reduce((sum, w, j) => sum + w * values[j], 0));
  expect(furthest([...out], products)).toBeLessThan(1e-12);
  expect(furthest(told(kernel, n).flat(), matrix.flat())).toBeLessThan(1e-13);
}

/** How far two lists are apart; infinitely if one of them holds something that is no number. */
function furthest(one: readonly number[], other: readonly number[]): number {
  return one.reduce((most, value, k) => {
    const distance = Math.abs(value - other[k]);
    return Math.max(most, Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance);
  }, 0);
}
