import { type Effort, spend } from "./effort.js";

/** Covers, or parts of covers, as names of sets. */
export type CoverLists = readonly (readonly number[])[];

/** A listing under way: the work left, and whether nothing was left out so far. */
export interface Listing {
  readonly effort: Effort;
  complete: boolean;
}

/** Lists that are put together for one unit of effort. */
const COMBINATIONS = 20;

/**
 * Covers of independent parts together, no more than `most`; each part is listed no further than the whole can be. The
 * ties of the parts multiply, the last part varying fastest.
 */
export function joined<P>(
  parts: readonly P[],
  most: number,
  listing: Listing,
  list: (part: P, most: number) => CoverLists,
): CoverLists {
  let count = 1;
  const lists: CoverLists[] = [];
  for (const part of parts) {
    const own = list(part, Math.ceil(most / Math.max(1, count)));
    count *= own.length;
    if (count > most) listing.complete = false;
    count = Math.min(count, most);
    lists.push(own);
  }
  if (lists.length === 1) return lists[0].slice(0, most);
  spend(listing.effort, count / COMBINATIONS);
  return Array.from({ length: count }, (_, place) => combination(lists, place));
}

/** One list of each, joined; `place` counts through the combinations like a number whose digits are the lists. */
function combination(lists: readonly CoverLists[], place: number): number[] {
  const chosen = new Array<readonly number[]>(lists.length);
  let rest = place;
  for (let k = lists.length - 1; k >= 0; k--) {
    chosen[k] = lists[k][rest % lists[k].length];
    rest = Math.floor(rest / lists[k].length);
  }
  const all: number[] = [];
  for (const list of chosen) for (const name of list) all.push(name);
  return all;
}

/** Each name by itself. */
export function singles(names: readonly number[]): CoverLists {
  return names.map((name) => [name]);
}
