import type { Effort } from "./cover-search/effort.js";
import { neededCovers } from "./cover-search/needed-covers.js";
import { isCoverable, wholePart } from "./cover-search/part.js";
import { type CoverChart, type Covers, MOST_COVERS, MOST_WORK, sortedCovers } from "./covers.js";

/**
 * All covers of a chart from which no set can be left out, whatever their size (Petrick 1956); fewer sets first. No cover
 * at all when some column is covered by nothing.
 */
export function irredundantCovers(chart: CoverChart, effort: Effort = { left: MOST_WORK }): Covers {
  const whole = wholePart(chart);
  if (!isCoverable(whole)) return { covers: [], complete: true, proven: true };
  const listing = { effort, complete: true };
  const found = neededCovers(whole, MOST_COVERS + 1, listing);
  const covers = sortedCovers(found.slice(0, MOST_COVERS)).sort((a, b) => a.length - b.length);
  return { covers, complete: listing.complete && found.length <= MOST_COVERS, proven: true };
}
