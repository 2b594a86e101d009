import { type CoverLists, joined, type Listing, singles } from "./cover-lists.js";
import { merged, withoutImplied } from "./dominance.js";
import { isSpent, spend } from "./effort.js";
import { countOf, lengthOf, listAt, upTo } from "./lists.js";
import { afterTaking, costOf, independentParts, narrowed, type Part } from "./part.js";
import { affordableSets, dualBound, forcedSets } from "./prices.js";
import { smallestCover } from "./smallest-cover.js";

/** Rounds of pricing at a point of the listing. */
const ROUNDS = 40;

/** What is to be listed: all smallest covers of a part, of which one is known, up to `most`. */
interface Task {
  readonly known: readonly number[];
  readonly most: number;
  readonly listing: Listing;
}

/**
 * Every smallest cover of a part, each once. Independent pieces are listed by themselves and combined. Within a piece
 * prices rule out the sets that no cover of this size can afford; then each set of the column with fewest sets is tried
 * in turn, and not used again once it was, provided that some smallest cover contains it.
 */
export function smallestCovers(part: Part, { known, most, listing }: Task): CoverLists {
  const pieces = independentParts(merged(withoutImplied(part)));
  return joined(pieces, most, listing, (piece, room) => {
    const own = known.filter((name) => piece.names.some((names) => names.includes(name)));
    return coversOfPiece(piece, { known: own, most: room, listing });
  });
}

function coversOfPiece(part: Part, task: Task): CoverLists {
  const { known, most, listing } = task;
  if (known.length === 1) return coversOfOne(part, task);
  if (!spend(listing.effort, costOf(part))) {
    listing.complete = false;
    return [known];
  }
  const dual = dualBound(part, known.length, ROUNDS);
  const usable = affordableSets(dual, known.length);
  const forced = forcedSets(dual, known.length).map((s) => part.names[s]);
  const rest = { ...narrowed(part, upTo(part.prices.length), usable), prices: dual.prices };
  if (forced.length === 0) return branched(rest, task);
  const taken = upTo(rest.names.length).filter((s) => forced.includes(rest.names[s]));
  const left = known.filter((name) => !forced.some((names) => names.includes(name)));
  const others = smallestCovers(afterTaking(rest, taken, []), { known: left, most, listing });
  return joined([...forced.map(singles), others], most, listing, (lists) => lists);
}

/** Sets that cover the whole part. */
function coversOfOne({ sets, prices, names }: Part, { most, listing }: Task): CoverLists {
  const whole = upTo(names.length).filter((s) => lengthOf(sets, s) === prices.length);
  const lists = singles(whole.flatMap((s) => names[s]));
  if (lists.length > most) listing.complete = false;
  return lists.slice(0, most);
}

/** Branches on the column with fewest sets; the one that the known cover takes there comes first. */
function branched(part: Part, { known, most, listing }: Task): CoverLists {
  const inKnown = (s: number) => Number(part.names[s].some((name) => known.includes(name)));
  const tries = [...hardest(part)].sort((a, b) => inKnown(b) - inKnown(a));
  const covers: (readonly number[])[] = [];
  for (const [k, s] of tries.entries()) {
    const room = most - covers.length;
    if (room === 0) listing.complete = false;
    if (room === 0) break;
    const rest = afterTaking(part, [s], tries.slice(0, k));
    const best = k > 0 ? within(rest, known.length - 1, listing) : without(known, part.names[s]);
    if (best === null) continue;
    const others = smallestCovers(rest, { known: best, most: room, listing });
    covers.push(...joined([singles(part.names[s]), others], room, listing, (lists) => lists));
  }
  return covers;
}

/** A cover of this many sets; null when there is none, or when the effort does not suffice to find one. */
function within(part: Part, size: number, listing: Listing): readonly number[] | null {
  const cover = isSpent(listing.effort) ? null : smallestCover(part, size, listing.effort);
  if (isSpent(listing.effort)) listing.complete = false;
  return cover;
}

/** The known cover less the set of these names; of alike sets it holds only one. */
function without(known: readonly number[], names: readonly number[]): readonly number[] {
  return known.filter((name) => !names.includes(name));
}

function hardest({ coverers }: Part): Int32Array {
  const columns = upTo(countOf(coverers));
  return listAt(
    coverers,
    columns.reduce((a, b) => (lengthOf(coverers, b) < lengthOf(coverers, a) ? b : a)),
  );
}
