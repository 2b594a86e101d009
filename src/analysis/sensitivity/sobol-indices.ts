import { mean, standardDeviation, variance } from "simple-statistics";
import { type Estimate, type Resamples, withErrors } from "./bootstrap.js";

/** What the rows of Saltelli's matrices gave: A and B, A with each group from B, and B with each group from A. */
export interface SaltelliOutputs {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** By group; `ba` is empty without second order. */
  readonly ab: readonly (readonly number[])[];
  readonly ba: readonly (readonly number[])[];
}

/** Shares of the variance of y. */
export interface SobolIndices {
  /** Of each group alone. */
  readonly first: readonly Estimate[];
  /** Of each group with all in which it takes part. */
  readonly total: readonly Estimate[];
  /** Of each pair j < k beyond what both have alone: `second[j][k - j - 1]`; null without the rows for it. */
  readonly second: readonly (readonly Estimate[])[] | null;
  /** Mean and population variance of y, over A and B. */
  readonly mean: number;
  readonly variance: number;
}

/** Takes y apart, which comes row by row: A, AB by group, BA by group, B for each base point. */
export function saltelliOutputs(y: ArrayLike<number>, groups: number, secondOrder: boolean): SaltelliOutputs {
  const block = (secondOrder ? 2 * groups : groups) + 2;
  const points = Array.from({ length: Math.floor(y.length / block) }, (_, k) => k * block);
  const row = (offset: number) => points.map((start) => y[start + offset]);
  return {
    a: row(0),
    b: row(block - 1),
    ab: Array.from({ length: groups }, (_, g) => row(1 + g)),
    ba: Array.from({ length: secondOrder ? groups : 0 }, (_, g) => row(1 + groups + g)),
  };
}

/**
 * Sobol' indices: first order by the estimator of Saltelli et al. (2010), total order by Jansen's (1999), second order
 * by Saltelli's (2002). y is first brought to mean 0 and variance 1, which makes the first estimator steadier.
 * Resamples are of base points. Undefined if y does not vary.
 */
export function sobolIndices(outputs: SaltelliOutputs, resamples: Resamples = []): SobolIndices | undefined {
  const all = [outputs.a, outputs.b, ...outputs.ab, ...outputs.ba].flat();
  const [centre, spread] = [mean(all), standardDeviation(all)];
  const bases = [...outputs.a, ...outputs.b];
  if (!(spread > 0) || !(variance(bases) > 0)) return undefined;
  const scaled = (each: readonly number[]) => each.map((value) => (value - centre) / spread);
  const own: SaltelliOutputs = {
    a: scaled(outputs.a),
    b: scaled(outputs.b),
    ab: outputs.ab.map(scaled),
    ba: outputs.ba.map(scaled),
  };
  const groups = own.ab.length;
  const values = estimates(own);
  const errors = withErrors(
    values,
    resamples.map((rows) => estimates(own, rows)).filter((each) => each.every(Number.isFinite)),
  );
  return {
    first: errors.slice(0, groups),
    total: errors.slice(groups, 2 * groups),
    second: own.ba.length > 0 ? triangleOf(errors.slice(2 * groups), groups) : null,
    mean: mean(bases),
    variance: variance(bases),
  };
}

/** First order of each group, total order of each, and second order of each pair, on some of the base points. */
function estimates(
  { a, b, ab, ba }: SaltelliOutputs,
  rows: readonly number[] = a.map((_, k) => k),
): number[] {
  const spread = spreadOf(a, b, rows);
  const first = ab.map((each) => averageOf(rows, (k) => b[k] * (each[k] - a[k])) / spread);
  const total = ab.map((each) => averageOf(rows, (k) => (a[k] - each[k]) * (a[k] - each[k])) / 2 / spread);
  const second = ba.flatMap((each, i) =>
    ab.slice(i + 1).map((other, k) => {
      const both = averageOf(rows, (row) => each[row] * other[row] - a[row] * b[row]) / spread;
      return both - first[i] - first[i + 1 + k];
    }),
  );
  return [...first, ...total, ...second];
}

function averageOf(rows: readonly number[], of: (row: number) => number): number {
  let sum = 0;
  for (let k = 0; k < rows.length; k++) sum += of(rows[k]);
  return sum / rows.length;
}

/** Population variance of both matrices together. */
function spreadOf(a: readonly number[], b: readonly number[], rows: readonly number[]): number {
  const centre = averageOf(rows, (k) => (a[k] + b[k]) / 2);
  return averageOf(rows, (k) => ((a[k] - centre) * (a[k] - centre) + (b[k] - centre) * (b[k] - centre)) / 2);
}

function triangleOf<T>(pairs: readonly T[], groups: number): T[][] {
  let at = 0;
  return Array.from({ length: groups }, (_, j) => {
    const row = pairs.slice(at, at + groups - 1 - j);
    at += row.length;
    return row;
  });
}
