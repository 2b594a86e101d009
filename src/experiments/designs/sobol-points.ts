import { scrambled, scramblingKeys } from "./scramble.js";
import { SobolSequence } from "./sobol-sequence.js";

/** Points of the unit cube, one coordinate for each factor. */
export type UnitPoints = readonly (readonly number[])[];

/** Which part of which sequence is taken. */
export interface SobolChoice {
  readonly points: number;
  /** Points of the sequence left out at its beginning. */
  readonly skip: number;
  /** Scrambled with this seed, or null for the plain sequence, which begins with the origin. */
  readonly scramble: number | null;
}

const UNIT = 2.3283064365386963e-10;

/**
 * Points of Sobol's sequence. Scrambled ones stand in the middle of their cells of 2^-32, off the ends of the interval.
 * A longer list begins with the shorter one.
 */
export function sobolPoints(dimensions: number, { points, skip, scramble }: SobolChoice): UnitPoints {
  const sequence = new SobolSequence(dimensions);
  const keys = scramble === null ? null : scramblingKeys(scramble, dimensions);
  const coordinate = (k: number, d: number) => {
    const digits = sequence.digits(k, d);
    return keys === null ? digits * UNIT : (scrambled(digits, keys[d]) + 0.5) * UNIT;
  };
  return Array.from({ length: points }, (_, k) =>
    Array.from({ length: dimensions }, (_, d) => coordinate(skip + k, d)),
  );
}
