import { exp, ln } from "../../math/exact.js";

/** Logarithm of the sum of exponentials, without overflow; -Infinity for nothing at all. */
export function lnSumExp(values: ArrayLike<number>): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < values.length; k++) top = Math.max(top, values[k]);
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += exp(values[k] - top);
  return top + ln(sum);
}

/** Logarithm of the mean of exponentials. */
export function lnMeanExp(values: ArrayLike<number>): number {
  return lnSumExp(values) - ln(values.length);
}
