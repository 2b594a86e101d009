import { inverseOf, type Matrix } from "../../math/cholesky.js";
import type { Maximum } from "../../math/newton.js";

/** Covariates by name, each with one value per subject (or spell, or period). */
export type Covariates = Readonly<Record<string, readonly number[]>>;

/** Turns columns into rows, one for each of `count`; refuses columns of another length and values that are no numbers. */
export function covariateRows(covariates: Covariates, count: number, where: string): number[][] {
  for (const [name, values] of Object.entries(covariates)) {
    if (values.length !== count)
      throw new RangeError(
        `${where}: covariate "${name}" has ${values.length} values for ${count} observations; give one for each`,
      );
    const wrong = values.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0)
      throw new RangeError(
        `${where}: covariate "${name}"[${wrong}] is ${values[wrong]}; only finite numbers are allowed (leave out observations with gaps)`,
      );
  }
  return Array.from({ length: count }, (_, row) => Object.values(covariates).map((values) => values[row]));
}

/** Mean of every column. */
export function columnMeans(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, k) => rows.reduce((sum, row) => sum + row[k], 0) / rows.length);
}

/** Sum of products. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, v, k) => sum + v * b[k], 0);
}

/**
 * Covariance matrix of coefficients found by `maximise`: the inverse of the information. Refuses a likelihood that has
 * no maximum because its last step still moved a subject's linear predictor, or because the information is singular.
 */
export function covarianceOf(
  { information, lastStep }: Maximum,
  rows: readonly (readonly number[])[],
  where: string,
): Matrix {
  const moved = rows.some((row) => Math.abs(dot(row, lastStep)) > 1e-3);
  const covariance = inverseOf(information);
  if (moved || !covariance)
    throw new RangeError(
      `${where}: the likelihood has no single maximum; a covariate is constant, repeats the others, or separates those with events from those without. Leave covariates out`,
    );
  return covariance;
}
