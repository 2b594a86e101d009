import type { Lists } from "./lists.js";
import type { Part } from "./part.js";

/** Rounding errors of a bound stay far below this. */
const SLACK = 1e-6;
/** Rounds without a better bound after which the steps are halved. */
const PATIENCE = 8;
/** Steps shorter than this share of the first are not worth taking. */
const SLOWEST = 0.01;

/** A lower bound on the number of sets in a cover, and the prices of columns that prove it. */
export interface Dual {
  /** No cover has fewer sets; not rounded. */
  readonly bound: number;
  readonly prices: Float64Array;
  /** 1 less the prices of its columns, for each set: what taking it (or, below 0, leaving it) adds to the bound. */
  readonly extra: Float64Array;
}

/**
 * The Lagrangian bound of set covering (Fisher 1981; Caprara, Fischetti & Toth 1999): for any prices of the columns, no
 * cover has fewer sets than all prices less the surplus of the sets whose columns are worth more than 1. Prices go up
 * where no such set covers a column and down where several do, until `enough` is exceeded or the rounds are over.
 */
export function dualBound(part: Part, enough: number, rounds: number): Dual {
  const prices = part.prices.slice();
  const extra = new Float64Array(part.names.length);
  const best = { bound: valued(part.sets, prices, extra), prices: prices.slice(), extra: extra.slice() };
  let bound = best.bound;
  let [pace, patience] = [1, PATIENCE];
  for (let round = 0; round < rounds && fewest(best) <= enough && pace > SLOWEST; round++) {
    const gap = Math.max(0.5, 1.02 * (enough + 1) - bound);
    if (!move(part.sets, { prices, extra }, pace * gap)) break;
    bound = valued(part.sets, prices, extra);
    if (bound > best.bound + 1e-9) {
      best.bound = bound;
      best.prices.set(prices);
      best.extra.set(extra);
      patience = PATIENCE;
    } else if (--patience === 0) [pace, patience] = [pace / 2, PATIENCE];
  }
  return best;
}

/** The fewest sets that a cover can have, a whole number. */
export function fewest({ bound }: Dual): number {
  return Math.ceil(bound - SLACK);
}

/** Sets that a cover of at most this many may contain. */
export function affordableSets({ bound, extra }: Dual, atMost: number): number[] {
  const sets: number[] = [];
  extra.forEach((more, s) => {
    if (bound + Math.max(0, more) <= atMost + SLACK) sets.push(s);
  });
  return sets;
}

/** Sets without which no cover has so few. */
export function forcedSets({ bound, extra }: Dual, atMost: number): number[] {
  const sets: number[] = [];
  extra.forEach((more, s) => {
    if (bound - Math.min(0, more) > atMost + SLACK) sets.push(s);
  });
  return sets;
}

/** The bound that these prices give; fills in what each set adds. */
function valued({ from, items }: Lists, prices: Float64Array, extra: Float64Array): number {
  let bound = 0;
  for (let c = 0; c < prices.length; c++) bound += prices[c];
  for (let s = 0; s < extra.length; s++) {
    let rest = 1;
    for (let k = from[s]; k < from[s + 1]; k++) rest -= prices[items[k]];
    extra[s] = rest;
    if (rest < 0) bound += rest;
  }
  return bound;
}

/** Moves prices along the subgradient; false where there is none, so that the bound is the best there is. */
function move(
  { from, items }: Lists,
  { prices, extra }: Pick<Dual, "prices" | "extra">,
  distance: number,
): boolean {
  const lack = new Int32Array(prices.length).fill(1);
  for (let s = 0; s < extra.length; s++)
    if (extra[s] < 0) for (let k = from[s]; k < from[s + 1]; k++) lack[items[k]] -= 1;
  let norm = 0;
  for (let c = 0; c < lack.length; c++) norm += lack[c] * lack[c];
  if (norm === 0) return false;
  const length = distance / norm;
  for (let c = 0; c < lack.length; c++) prices[c] = Math.max(0, prices[c] + length * lack[c]);
  return true;
}
