import stdlibLn from "@stdlib/math-base-special-ln";
import { powersOfTwo } from "./powers-of-two.js";

/**
 * Natural logarithm; `ln(0)` is -Infinity, of a negative number NaN. Less than one unit in the last place off.
 *
 * The method is that of FreeBSD's e_log.c (Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed
 * at SunPro, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is freely
 * granted, provided that this notice is preserved), as in @stdlib, and gives the same bits. Written as one function
 * that reads the bits in place it takes half of the time. What lies
 * outside 1e-300..1e300 is left to @stdlib.
 */
export const ln: (x: number) => number = readingBits();

/** V8 makes constants of what a function made only once has captured. */
function readingBits(): (x: number) => number {
  const LN2_HIGH = 0.6931471803691238;
  const LN2_LOW = 1.9082149292705877e-10;
  const number = new Float64Array(1);
  const words = new Int32Array(number.buffer);
  number[0] = 1;
  const high = words[0] === 0 ? 1 : 0;
  const powerOfTwo = powersOfTwo(1000);

  return (x) => {
    if (!(x > 1e-300 && x < 1e300)) return stdlibLn(x);
    // x = 2^k (1 + f) with 1 + f between the square roots of 1/2 and 2
    number[0] = x;
    const fraction = words[high] & 0xfffff;
    const carry = (fraction + 0x95f64) & 0x100000;
    const k = (words[high] >> 20) - 1023 + (carry >> 20);
    const f = x * powerOfTwo[1000 - k] - 1;
    const tail = k * LN2_LOW;

    if ((0xfffff & (2 + fraction)) < 3) {
      // |f| < 2^-20
      const rest = f * f * (0.5 - (1 / 3) * f);
      return k === 0 ? f - rest : k * LN2_HIGH - (rest - tail - f);
    }
    // ln(1 + f) = f - s (f - R), a series in s = f / (2 + f)
    const s = f / (2 + f);
    const z = s * s;
    const w = z * z;
    const odd =
      z *
      (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
    const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
    const R = odd + even;
    if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
      const half = 0.5 * f * f;
      return k === 0 ? f - (half - s * (half + R)) : k * LN2_HIGH - (half - (s * (half + R) + tail) - f);
    }
    return k === 0 ? f - s * (f - R) : k * LN2_HIGH - (s * (f - R) - tail - f);
  };
}
