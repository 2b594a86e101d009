import { chiSquareUpperTail } from "../../math/chi-square.js";
import type { Matrix } from "../../math/cholesky.js";
import { twoSidedP } from "../../math/normal-tail.js";

/** A coefficient with its standard error, and how far from zero that puts it. */
export interface Estimate {
  readonly name: string;
  readonly estimate: number;
  readonly standardError: number;
  readonly z: number;
  /** Two-sided probability of such a z if the coefficient were 0. */
  readonly p: number;
}

/** A chi-square test. */
export interface ChiSquareTest {
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
}

/** The coefficients with the standard errors of their covariance matrix. */
export function estimates(
  names: readonly string[],
  coefficients: readonly number[],
  covariance: Matrix,
): Estimate[] {
  return names.map((name, k) => {
    const standardError = Math.sqrt(covariance[k][k]);
    const z = coefficients[k] / standardError;
    return { name, estimate: coefficients[k], standardError, z, p: twoSidedP(z) };
  });
}

/** A chi-square statistic with its upper tail; without degrees of freedom there is nothing to test and p is 1. */
export function chiSquareTest(chiSquare: number, df: number): ChiSquareTest {
  return { chiSquare, df, p: df === 0 ? 1 : chiSquareUpperTail(chiSquare, df) };
}
