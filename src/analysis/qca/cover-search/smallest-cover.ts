import { reduced } from "./dominance.js";
import { type Effort, isSpent, spend } from "./effort.js";
import { countOf, lengthOf, listAt, upTo } from "./lists.js";
import { afterTaking, costOf, independentParts, isCoverable, narrowed, type Part } from "./part.js";
import { pricedCover } from "./priced-greedy.js";
import { affordableSets, type Dual, dualBound, fewest, forcedSets } from "./prices.js";

/** Rounds of pricing at a point of the search. */
const ROUNDS = 40;

/** A cover, as names of sets. */
type Cover = readonly number[];

/**
 * A smallest cover, or null when it has more than `atMost` sets. By branch and bound (Beasley 1987; Coudert 1994): drop
 * what dominance makes superfluous, treat unconnected pieces by themselves, bound them by prices, leave out the sets that
 * so small a cover cannot afford, take those it cannot do without, and branch on one of the others. Once the effort is
 * spent the answer is the best that was found, or null, and proves nothing.
 */
export function smallestCover(part: Part, atMost: number, effort: Effort): Cover | null {
  if (!isCoverable(part)) return null;
  const pieces = independentParts(reduced(part)).map((piece) => priced(piece, atMost, effort));
  let ahead = pieces.reduce((sum, { dual }) => sum + fewest(dual), 0);
  const cover: number[] = [];
  for (const piece of pieces) {
    if (cover.length + ahead > atMost) return null;
    ahead -= fewest(piece.dual);
    const best = smallestOfPiece(piece, atMost - cover.length - ahead, effort);
    if (best === null) return null;
    cover.push(...best);
  }
  return cover;
}

/** A reduced part in one piece, with its bound. */
interface Piece {
  readonly part: Part;
  readonly dual: Dual;
}

function priced(piece: Part, atMost: number, effort: Effort): Piece {
  if (piece.names.length > 1) spend(effort, costOf(piece));
  const dual = dualBound(piece, Math.min(atMost, piece.prices.length), ROUNDS);
  return { part: { ...piece, prices: dual.prices }, dual };
}

function smallestOfPiece({ part, dual }: Piece, limit: number, effort: Effort): Cover | null {
  const quick = pricedCover(part, dual.prices).map((s) => part.names[s][0]);
  const target = Math.min(limit, quick.length - 1);
  const better =
    fewest(dual) > target || isSpent(effort) ? null : coverWithin({ part, dual }, target, effort);
  return better ?? (quick.length <= limit ? quick : null);
}

/** A smallest cover of at most `target` sets, by what prices rule out and in, then by branching. */
function coverWithin({ part, dual }: Piece, target: number, effort: Effort): Cover | null {
  const usable = affordableSets(dual, target);
  if (usable.length < part.names.length)
    return smallestCover(narrowed(part, upTo(part.prices.length), usable), target, effort);
  const forced = forcedSets(dual, target);
  return forced.length > 0
    ? taking(part, forced, { target, effort })
    : branched({ part, dual }, target, effort);
}

function taking(part: Part, sets: readonly number[], { target, effort }: { target: number; effort: Effort }) {
  const rest = smallestCover(afterTaking(part, sets, []), target - sets.length, effort);
  return rest && [...sets.map((s) => part.names[s][0]), ...rest];
}

/** With the set that promises most, and without it. */
function branched({ part, dual }: Piece, target: number, effort: Effort): Cover | null {
  const s = promising(part, dual);
  const withIt = taking(part, [s], { target, effort });
  const limit = withIt === null ? target : withIt.length - 1;
  if (limit < fewest(dual) || isSpent(effort)) return withIt;
  return smallestCover(afterTaking(part, [], [s]), limit, effort) ?? withIt;
}

/** Of the column with fewest sets the one that adds least to the bound. */
function promising({ coverers }: Part, { extra }: Dual): number {
  const hardest = upTo(countOf(coverers)).reduce((a, b) =>
    lengthOf(coverers, b) < lengthOf(coverers, a) ? b : a,
  );
  return listAt(coverers, hardest).reduce((best, s) => (extra[s] < extra[best] ? s : best));
}
