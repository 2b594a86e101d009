import stdlibExp from "@stdlib/math-base-special-exp";
import { powersOfTwo } from "./powers-of-two.js";

/**
 * e to the power x, less than one unit in the last place off.
 *
 * The method is that of FreeBSD's e_exp.c (Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Developed
 * at SunPro, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is freely
 * granted, provided that this notice is preserved), as in @stdlib, and gives the same bits. Written as one function
 * with a table of powers of two it takes a third of the time. Arguments next to 0 and beyond 690 are left to
 * @stdlib.
 */
export const exp: (x: number) => number = tabulatingPowers();

/** V8 makes constants of what a function made only once has captured. */
function tabulatingPowers(): (x: number) => number {
  const LN2_HIGH = 0.6931471803691238;
  const LN2_LOW = 1.9082149292705877e-10;
  const LOG2_E = Math.LOG2E;
  const powerOfTwo = powersOfTwo(1000);

  return (x) => {
    const size = Math.abs(x);
    if (!(size < 690 && size > 3.725290298461914e-9)) return stdlibExp(x);
    // x = k ln 2 + high - low with |high - low| below half of ln 2
    const k = (LOG2_E * x + (x < 0 ? -0.5 : 0.5)) | 0;
    const high = x - k * LN2_HIGH;
    const low = k * LN2_LOW;
    const r = high - low;
    const t = r * r;
    const series =
      0.16666666666666602 +
      t *
        (-0.0027777777777015593 +
          t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8)));
    const c = r - t * series;
    return (1 - (low - (r * c) / (2 - c) - high)) * powerOfTwo[1000 + k];
  };
}
