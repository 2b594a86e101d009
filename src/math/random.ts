import alea from "seedrandom/lib/alea.js";
import { ln } from "./exact.js";

/** A named sequence of independent random numbers. */
export interface Stream {
  /** Uniform on [0, 1) with 53 random bits. */
  uniform(): number;
  /** Uniform on [0, 1) with 32 random bits, at half the price: for yes-or-no draws. */
  coarse(): number;
}

/**
 * Opens the stream of this name (seedrandom's alea, whose string seeds are hashed, so that neighbouring names give
 * unrelated numbers). The same name always gives the same numbers; a stream is never shared between two purposes.
 */
export function openStream(name: string): Stream {
  const next = alea(name);
  return { uniform: next.double, coarse: next };
}

/**
 * Opens `count` streams of one name, one for each agent, for sequences whose length is not known beforehand. Each gets
 * its 96 bits of state from the named stream, in order, so that agent k's numbers depend on the name and k alone,
 * however many agents there are; this costs a sixth of hashing a name for each.
 */
export function openStreams(name: string, count: number): Stream[] {
  const parent = alea(name);
  return Array.from({ length: count }, () => {
    const next = alea("", { state: { c: 1, s0: parent(), s1: parent(), s2: parent() } });
    return { uniform: next.double, coarse: next };
  });
}

/** Standard exponential (mean 1), by inversion: one uniform; 0 with probability 2^-53, at most 36.7. */
export function exponential(stream: Stream): number {
  return -ln(1 - stream.uniform());
}
