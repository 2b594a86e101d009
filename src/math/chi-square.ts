import erfc from "@stdlib/math-base-special-erfc";
import { exp } from "./exact.js";

const TWO_OVER_ROOT_PI = 1.1283791670955126;

/**
 * Probability that a chi-square with whole degrees of freedom exceeds x. For whole degrees it is a finite sum of
 * positive terms (Abramowitz & Stegun 26.4.4 and 26.4.5), so nothing cancels: with h = x/2 it is exp(-h) times the sum
 * of h^k/k! over k < df/2 if df is even, and erfc(sqrt h) plus exp(-h) times the sum of h^(k-1/2)/Gamma(k+1/2) over
 * k = 1 .. (df-1)/2 if df is odd.
 */
export function chiSquareUpperTail(x: number, df: number): number {
  if (!Number.isInteger(df) || df < 1)
    throw new RangeError(`chiSquareUpperTail: df is ${df}; give a whole number from 1`);
  if (!(x > 0)) return Number.isNaN(x) ? Number.NaN : 1;
  const h = x / 2;
  const odd = df % 2 === 1;
  let sum = odd ? erfc(Math.sqrt(h)) : 0;
  let term = odd ? TWO_OVER_ROOT_PI * Math.sqrt(h) * exp(-h) : exp(-h);
  for (let k = odd ? 1.5 : 1; k <= df / 2; k++) {
    sum += term;
    term *= h / k;
  }
  return sum;
}
