import { type Bits, sizeOf } from "./bits.js";
import { type CoverCore, columnSets, coverCores } from "./cover-core.js";
import { type Effort, greedyCover, searchCovers, widestSets } from "./cover-search.js";
import { type CoverChart, type Covers, MOST_COVERS, sortedCovers } from "./covers.js";

/** Steps of search spent on one chart before settling for what was found; some seconds of work. */
const MOST_STEPS = 300_000;

/**
 * All smallest covers of a chart: the models with the fewest prime implicants, ties included. No cover at all when some
 * column is covered by nothing.
 */
export function minimumCovers(chart: CoverChart): Covers {
  if (columnSets(chart).some((sets) => sizeOf(sets) === 0))
    return { covers: [], complete: true, proven: true };
  const effort = { steps: MOST_STEPS };
  const parts = coverCores(chart).map((core) => coversOfCore(core, effort));
  const joined = parts.reduce(joinParts, { covers: [[]], complete: true, proven: true });
  return { ...joined, covers: sortedCovers(joined.covers) };
}

/** The smallest covers of one independent part, in set numbers of the chart. */
function coversOfCore(core: CoverCore, effort: Effort): Covers {
  const size = smallestSize(core, effort);
  if (size === null) return expand(core, [greedyCover(core.kinds, core.columns)], false);
  const covers: (readonly number[])[] = [];
  const complete = searchCovers(core.kinds, core.columns, {
    size,
    effort,
    found: (cover) => covers.push(cover) < MOST_COVERS,
  });
  if (covers.length === 0) return expand(core, [greedyCover(core.kinds, core.columns)], false);
  const expanded = expand(core, covers, true);
  return { ...expanded, complete: complete && expanded.complete };
}

/** Size of the smallest cover, by trying one size after the other; null when the effort does not suffice. */
function smallestSize(core: CoverCore, effort: Effort): number | null {
  const sets: Bits[] = widestSets(core.kinds);
  for (let size = 1; size <= sets.length; size++) {
    let exists = false;
    const found = () => {
      exists = true;
      return false;
    };
    searchCovers(sets, core.columns, { size, effort, found });
    if (exists) return size;
    if (effort.steps <= 0) return null;
  }
  return null;
}

/** Every way of taking, for each kind of a cover, one of its sets. */
function expand(core: CoverCore, covers: readonly (readonly number[])[], proven: boolean): Covers {
  const all: number[][] = [];
  for (const cover of covers) {
    const ways = cover.reduce<number[][]>(
      (partial, kind) =>
        product(
          partial,
          core.members[kind].map((s) => [s]),
        ),
      [[]],
    );
    for (const way of ways) if (all.push(way) >= MOST_COVERS) return { covers: all, complete: false, proven };
  }
  return { covers: all, complete: proven, proven };
}

/** Covers of two independent parts together. */
function joinParts(a: Covers, b: Covers): Covers {
  const complete = a.complete && b.complete && a.covers.length * b.covers.length <= MOST_COVERS;
  return { covers: product(a.covers, b.covers), complete, proven: a.proven && b.proven };
}

/** Every list of the first with every list of the second, at most MOST_COVERS of them. */
function product(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] {
  const lists: number[][] = [];
  for (const left of a)
    for (const right of b) {
      if (lists.length === MOST_COVERS) return lists;
      lists.push([...left, ...right]);
    }
  return lists;
}
