import stdlibExp from "@stdlib/math-base-special-exp";
import stdlibLn from "@stdlib/math-base-special-ln";

/**
 * The only transcendental functions in the model's path. ECMAScript lets engines differ in `Math.exp`, `Math.log` and
 * `Math.pow` (V8's `pow` did change between Node 22 and 24); these use + - * / and bit operations only, so they give the
 * same bits everywhere.
 */
export const exp: (x: number) => number = stdlibExp;

/** Natural logarithm; `ln(0)` is -Infinity, of a negative number NaN. */
export const ln: (x: number) => number = stdlibLn;

/** Natural logarithm of two. */
export const LN2 = Math.LN2;

/** What is left of one unit after `time` when half of it goes in every `halfLife` (same unit as `time`). */
export function halved(time: number, halfLife: number): number {
  return exp((-LN2 * time) / halfLife);
}

/** x to the power y for x >= 0, by logarithms: relative error about 1e-15 times |y ln x|. */
export function power(x: number, y: number): number {
  if (y === 0) return 1;
  return x === 0 ? 0 : exp(y * ln(x));
}
