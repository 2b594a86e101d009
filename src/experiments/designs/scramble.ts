import { openStream } from "../../math/random.js";
import { BITS } from "./sobol-sequence.js";

/** The keys of a scrambling: 64 bits for each dimension. */
export type Keys = readonly (readonly [number, number])[];

/** Keys of a scrambling, by its seed; those of a dimension do not depend on how many there are. */
export function scramblingKeys(seed: number, dimensions: number): Keys {
  return Array.from({ length: dimensions }, (_, d) => {
    const stream = openStream(`designs/scramble/${seed}/${d}`);
    return [(stream.coarse() * 0x100000000) >>> 0, (stream.coarse() * 0x100000000) >>> 0] as const;
  });
}

/**
 * Owen's nested uniform scrambling (1995): each binary digit is turned over or not by a coin that belongs to the digits
 * before it. The tree of coins is hashed rather than stored, so that any point can be scrambled by itself; a scrambled
 * net is still a net, and each of its points is uniform.
 */
export function scrambled(digits: number, [first, second]: Keys[number]): number {
  let turned = 0;
  for (let bit = 0; bit < BITS; bit++) {
    const node = bit === 0 ? 1 : ((1 << bit) | (digits >>> (BITS - bit))) >>> 0;
    const coin = mixed((mixed(node ^ first) + second) | 0) & 1;
    turned |= coin << (BITS - 1 - bit);
  }
  return (digits ^ turned) >>> 0;
}

/** The finaliser of MurmurHash3 (Appleby 2011). */
function mixed(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
