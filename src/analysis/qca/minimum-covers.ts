import { reduced } from "./cover-search/dominance.js";
import { type Effort, isSpent } from "./cover-search/effort.js";
import { independentParts, isCoverable, wholePart } from "./cover-search/part.js";
import { smallestCover } from "./cover-search/smallest-cover.js";
import { smallestCovers } from "./cover-search/smallest-covers.js";
import { type CoverChart, type Covers, MOST_COVERS, MOST_WORK, sortedCovers } from "./covers.js";

/**
 * All smallest covers of a chart: the models with the fewest prime implicants, ties included. No cover at all when some
 * column is covered by nothing. Where a chart is beyond the effort, the shortest cover that was found, not proven.
 */
export function minimumCovers(chart: CoverChart, effort: Effort = { left: MOST_WORK }): Covers {
  const whole = wholePart(chart);
  if (!isCoverable(whole)) return { covers: [], complete: true, proven: true };
  const known = independentParts(reduced(whole)).flatMap(
    (piece) => smallestCover(piece, piece.names.length, effort)!,
  );
  const proven = !isSpent(effort);
  if (!proven) return { covers: sortedCovers([known]), complete: false, proven };
  const listing = { effort, complete: true };
  const covers = smallestCovers(whole, { known, most: MOST_COVERS + 1, listing });
  return {
    covers: sortedCovers(covers.slice(0, MOST_COVERS)),
    complete: listing.complete && covers.length <= MOST_COVERS,
    proven,
  };
}
