import { type Bits, bitsOf, commonSize, has, isSubset, meets, membersOf, sizeOf, without } from "./bits.js";
import { columnSets } from "./cover-core.js";

/** Steps of search that may still be made; shared by the searches of one chart. */
export interface Effort {
  steps: number;
}

/** What is being searched: sets over columns, and for each column the sets that cover it. */
interface Search {
  readonly sets: readonly Bits[];
  readonly coveredBy: readonly Bits[];
  readonly effort: Effort;
  /** Told of every cover found; answers whether to go on. */
  readonly found: (cover: readonly number[]) => boolean;
}

/** A point of the search: what is chosen, what is left to cover, which sets may be used, how many more. */
interface Point {
  readonly chosen: readonly number[];
  readonly open: Bits;
  readonly usable: Bits;
  readonly left: number;
}

/**
 * Every cover of at most `size` sets in which each set is needed when it is chosen, each exactly once: take the column
 * with the fewest usable sets, try these in turn, and do not use one again after it was tried. Returns false when it
 * was stopped, by `found` or because the effort is spent.
 */
export function searchCovers(
  sets: readonly Bits[],
  columns: number,
  goal: {
    readonly size: number;
    readonly effort: Effort;
    readonly found: (cover: readonly number[]) => boolean;
  },
): boolean {
  const search = { sets, coveredBy: columnSets({ columns, sets }), effort: goal.effort, found: goal.found };
  const all = (count: number) => bitsOf(Array(count).keys(), count);
  return visit(search, { chosen: [], open: all(columns), usable: all(sets.length), left: goal.size });
}

function visit(search: Search, point: Point): boolean {
  if (search.effort.steps-- <= 0) return false;
  const open = membersOf(point.open);
  if (open.length === 0) return search.found(point.chosen);
  const choices = open.map((column) => commonSize(search.coveredBy[column], point.usable));
  if (setsStillNeeded(search, point, choices) > point.left) return true;
  const tightest = open[choices.indexOf(Math.min(...choices))];
  return branch(search, point, tightest);
}

function branch(search: Search, point: Point, column: number): boolean {
  const gain = (s: number) => commonSize(search.sets[s], point.open);
  const tries = membersOf(search.coveredBy[column]).filter((s) => has(point.usable, s));
  tries.sort((a, b) => gain(b) - gain(a));
  let usable = point.usable;
  for (const s of tries) {
    usable = without(usable, bitsOf([s], 32 * usable.length));
    const open = without(point.open, search.sets[s]);
    const next = { chosen: [...point.chosen, s], open, usable, left: point.left - 1 };
    if (!visit(search, next)) return false;
  }
  return true;
}

/**
 * A lower bound on the sets that the open columns still need: columns that no usable set covers together need one each.
 * Infinity when a column can no longer be covered.
 */
function setsStillNeeded(search: Search, point: Point, choices: readonly number[]): number {
  const open = membersOf(point.open);
  const order = open.map((_, i) => i).sort((a, b) => choices[a] - choices[b]);
  if (choices[order[0]] === 0) return Number.POSITIVE_INFINITY;
  const used = new Int32Array(point.usable.length);
  let apart = 0;
  for (const i of order) {
    const own = search.coveredBy[open[i]].map((word, w) => word & point.usable[w]);
    if (meets(own, used)) continue;
    own.forEach((word, w) => {
      used[w] |= word;
    });
    apart += 1;
  }
  return apart;
}

/** Sets not wholly within another one; of equal ones the first. */
export function widestSets(sets: readonly Bits[]): Bits[] {
  return sets.filter((own, s) => {
    const size = sizeOf(own);
    return !sets.some((other, o) => {
      if (o === s || !isSubset(own, other)) return false;
      return sizeOf(other) > size || o < s;
    });
  });
}

/** A cover that takes at each turn the set with most open columns: quick, valid, not always the smallest. */
export function greedyCover(sets: readonly Bits[], columns: number): number[] {
  const cover: number[] = [];
  let open = bitsOf(Array(columns).keys(), columns);
  while (sizeOf(open) > 0) {
    const gains = sets.map((set) => commonSize(set, open));
    const best = gains.indexOf(Math.max(...gains));
    cover.push(best);
    open = without(open, sets[best]);
  }
  return cover;
}
