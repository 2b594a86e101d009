import { type Effort, spend } from "./effort.js";

/** Covers, or parts of covers, as names of sets. */
export type CoverLists = readonly (readonly number[])[];

/** A listing under way: the work left, and whether nothing was left out so far. */
export interface Listing {
  readonly effort: Effort;
  complete: boolean;
}

/** Entries of lists that are copied for what one entry of a chart costs. */
const COPIES = 50;

/** Every list of the first followed by every list of the second, but no more than `most`. */
export function combined(first: CoverLists, second: CoverLists, most: number, listing: Listing): CoverLists {
  if (first.length * second.length > most) listing.complete = false;
  if (first.length === 1 && first[0].length === 0) return second.slice(0, most);
  const lists: (readonly number[])[] = [];
  for (const a of first)
    for (const b of second) {
      if (lists.length === most) return lists;
      lists.push([...a, ...b]);
      spend(listing.effort, lists[0].length / COPIES);
    }
  return lists;
}

/** Covers of independent parts together, each part being listed no further than the whole can be. */
export function joined<P>(
  parts: readonly P[],
  most: number,
  listing: Listing,
  list: (part: P, most: number) => CoverLists,
): CoverLists {
  let all: CoverLists = [[]];
  for (const part of parts)
    all = combined(all, list(part, Math.ceil(most / Math.max(1, all.length))), most, listing);
  return all;
}

/** Each name by itself. */
export function singles(names: readonly number[]): CoverLists {
  return names.map((name) => [name]);
}
