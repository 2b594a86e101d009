import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exp, halved, ln, power } from "../../src/math/exact.js";

/** Bits of a fraction in the arithmetic of whole numbers by which the functions are checked. */
const BITS = 200n;
const ONE = 1n << BITS;

/** A double, exactly, in units of 2^-200; it must not be smaller than that. */
function whole(x: number): bigint {
  const scale = 2 ** 60;
  let [value, shift] = [x, BITS];
  while (!Number.isInteger(value)) {
    value *= scale;
    shift -= 60n;
  }
  return shift >= 0n ? BigInt(value) << shift : BigInt(value) >> -shift;
}

/** exp by its series at x / 2^20, squared twenty times: right to more than fifty digits for |x| < 40. */
function series(x: bigint): bigint {
  const small = x >> 20n;
  let [term, sum] = [ONE, ONE];
  for (let k = 1n; term !== 0n && k < 60n; k++) {
    term = (term * small) / (ONE * k);
    sum += term;
  }
  for (let k = 0; k < 20; k++) sum = (sum * sum) >> BITS;
  return sum;
}

/** Relative distance of a double from an exact number. */
const distance = (x: number, exact: bigint) =>
  Math.abs(Number(((whole(x) - exact) << 80n) / exact) / 2 ** 80);

describe("exp", () => {
  test("is right to a unit in the last place, beside its series in whole numbers of 200 bits", () => {
    for (let k = -400; k <= 400; k++) {
      const x = k * 0.0871234567;
      expect(distance(exp(x), series(whole(x))), `at ${x}`).toBeLessThan(2 ** -52);
    }
  });

  test("is exact at 0, ends at 0 and infinity, and has no value for no number", () => {
    expect([0, -0, -800, Number.NEGATIVE_INFINITY].map(exp)).toEqual([1, 1, 0, 0]);
    expect([800, Number.POSITIVE_INFINITY].map(exp)).toEqual(Array(2).fill(Number.POSITIVE_INFINITY));
    expect(exp(Number.NaN)).toBeNaN();
  });
});

describe("ln", () => {
  test("is the exponent that gives its argument, beside the same series", () => {
    for (let k = -200; k <= 200; k++) {
      const x = 1.1234567891 ** k;
      // Moving the exponent by half of its last bit moves the power by as much times the exponent.
      const allowed = 2 ** -53 + Math.abs(ln(x)) * 2 ** -52;
      expect(distance(x, series(whole(ln(x)))), `at ${x}`).toBeLessThan(allowed);
    }
  });

  test("is 0 at 1, negative infinity at 0, infinite at infinity and no number below 0", () => {
    expect([1, 0, Number.POSITIVE_INFINITY].map(ln)).toEqual([
      0,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect(ln(-1)).toBeNaN();
  });
});

test("half of what is there goes in every half-life, and none without time", () => {
  for (const halfLife of [0.5, 7, 320]) {
    expect(halved(0, halfLife)).toBe(1);
    for (let k = 1; k <= 20; k++) expect(halved(k * halfLife, halfLife) * 2 ** k).toBeCloseTo(1, 13);
    expect(halved(halfLife / 2, halfLife)).toBeCloseTo(Math.SQRT1_2, 14);
  }
});

describe("a power", () => {
  test("by a whole number is the product of so many factors, to 1e-15 times |y ln x|", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        fc.integer({ min: 0, max: 40 }),
        (x, y) => {
          let product = 1;
          for (let k = 0; k < y; k++) product *= x;
          // The product itself is wrong by half a last bit for each factor.
          const allowed = 1e-15 * Math.abs(y * Math.log(x)) + y * 2 ** -53 + 4e-16;
          expect(Math.abs(power(x, y) / product - 1)).toBeLessThan(allowed);
        },
      ),
    );
  });

  test("by one half is the root, by minus one the inverse", () => {
    for (const x of [1e-8, 0.3, 1, 2, 1e12]) {
      expect(power(x, 0.5) / Math.sqrt(x)).toBeCloseTo(1, 13);
      expect(power(x, -1) * x).toBeCloseTo(1, 13);
    }
  });

  test("of 0 is 0, except by 0, which makes 1 of everything", () => {
    expect([power(0, 0.5), power(0, 3)]).toEqual([0, 0]);
    expect([0, 1, 7.5].map((x) => power(x, 0))).toEqual([1, 1, 1]);
  });
});
