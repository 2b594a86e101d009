import { joeKuo } from "../../data/joe-kuo.js";

/** Bits of a coordinate, and the logarithm of the number of points of a sequence. */
export const BITS = 32;

const lines = joeKuo.split("\n");

/** Most coordinates of one point. */
export const MOST_DIMENSIONS = lines.length + 1;

/**
 * Sobol's sequence in the order of the Gray code, with the direction numbers of Joe and Kuo (2008). Every point can be
 * had without those before it. The first one is the origin; coordinates are multiples of 2^-32.
 */
export class SobolSequence {
  readonly dimensions: number;
  /** Direction numbers, 32 a dimension. */
  readonly #directions: Uint32Array;

  constructor(dimensions: number) {
    if (!(dimensions >= 1 && dimensions <= MOST_DIMENSIONS))
      throw new RangeError(
        `a Sobol' sequence of ${dimensions} dimensions; 1 to ${MOST_DIMENSIONS} are known`,
      );
    this.dimensions = dimensions;
    this.#directions = new Uint32Array(dimensions * BITS);
    for (let d = 0; d < dimensions; d++) this.#directions.set(directionsOf(d), d * BITS);
  }

  /** The digits of coordinate d of point k (both from 0) after the binary point, as a whole number below 2^32. */
  digits(k: number, d: number): number {
    let x = 0;
    for (let j = 0, gray = (k ^ (k >>> 1)) >>> 0; gray !== 0; j++, gray >>>= 1)
      if (gray & 1) x ^= this.#directions[d * BITS + j];
    return x >>> 0;
  }
}

/** v_j = m_j 2^(32 - j); from the degree s on by the recurrence of the primitive polynomial. */
function directionsOf(dimension: number): Uint32Array {
  const v = new Uint32Array(BITS);
  if (dimension === 0) return v.map((_, j) => (1 << (BITS - 1 - j)) >>> 0);
  const [a, ...m] = lines[dimension - 1].split(" ").map(Number);
  const s = m.length;
  for (let j = 0; j < BITS; j++) {
    if (j < s) {
      v[j] = m[j] << (BITS - 1 - j);
      continue;
    }
    v[j] = v[j - s] ^ (v[j - s] >>> s);
    for (let k = 1; k < s; k++) if ((a >>> (s - 1 - k)) & 1) v[j] ^= v[j - k];
  }
  return v;
}
