import { type Bits, has, membersOf, sizeOf } from "./bits.js";
import { columnSets } from "./cover-core.js";
import { type CoverChart, type Covers, MOST_COVERS, sortedCovers } from "./covers.js";

/**
 * All covers of a chart from which no set can be left out, whatever their size (Petrick 1956): the columns are worked
 * off one by one, every partial cover being extended by each set that covers the next column, and partial covers that
 * contain another one are struck out. Fewer sets first.
 */
export function irredundantCovers(chart: CoverChart): Covers {
  let partial: number[][] = [[]];
  for (const coverers of byDifficulty(columnSets(chart))) {
    partial = withoutSupersets(partial.flatMap((cover) => extensions(cover, coverers)));
    if (partial.length > MOST_COVERS) return { covers: [], complete: false, proven: true };
  }
  const covers = sortedCovers(partial).sort((a, b) => a.length - b.length);
  return { covers, complete: true, proven: true };
}

/** Columns with few sets first keep the partial covers few. */
function byDifficulty(columns: readonly Bits[]): Bits[] {
  return [...columns].sort((a, b) => sizeOf(a) - sizeOf(b));
}

/** The cover as it is when it already covers the column, otherwise with each set that does. */
function extensions(cover: number[], coverers: Bits): number[][] {
  if (cover.some((set) => has(coverers, set))) return [cover];
  return membersOf(coverers).map((set) => [...cover, set]);
}

/** Covers that do not contain another one; of equal ones the first. */
function withoutSupersets(covers: readonly number[][]): number[][] {
  const byLength = [...covers].sort((a, b) => a.length - b.length);
  const kept: number[][] = [];
  const seen = new Set<string>();
  for (const cover of byLength) {
    const key = [...cover].sort((a, b) => a - b).join();
    if (seen.has(key)) continue;
    seen.add(key);
    const sets = new Set(cover);
    if (!kept.some((smaller) => smaller.length < cover.length && smaller.every((set) => sets.has(set))))
      kept.push(cover);
  }
  return kept;
}
