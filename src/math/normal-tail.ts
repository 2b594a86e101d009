import erfc from "@stdlib/math-base-special-erfc";
import erfcx from "@stdlib/math-base-special-erfcx";
import { ln } from "./exact.js";

const ROOT_HALF = Math.sqrt(0.5);
const ROOT_TWO_OVER_PI = 0.7978845608028654;

/** Probability that a standard normal exceeds z, to full precision far into the tail. */
export function normalUpperTail(z: number): number {
  return erfc(z * ROOT_HALF) / 2;
}

/** Probability that a standard normal is further from zero than z. */
export function twoSidedP(z: number): number {
  return erfc(Math.abs(z) * ROOT_HALF);
}

/** Logarithm of `normalUpperTail`, also where that is too small for a double. */
export function lnNormalUpperTail(z: number): number {
  return z > 0 ? ln(erfcx(z * ROOT_HALF) / 2) - (z * z) / 2 : ln(normalUpperTail(z));
}

/** Density over upper tail (the inverse of Mills' ratio); grows like z. */
export function normalHazard(z: number): number {
  return ROOT_TWO_OVER_PI / erfcx(z * ROOT_HALF);
}
