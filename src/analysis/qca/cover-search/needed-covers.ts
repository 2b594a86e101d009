import { giveBack, hardestOpen, isNeeded, noChoice, take } from "./choice.js";
import { type CoverLists, joined, type Listing, singles } from "./cover-lists.js";
import { merged, withoutImplied } from "./dominance.js";
import { spend } from "./effort.js";
import { independentParts, type Part } from "./part.js";
import { pricedCover } from "./priced-greedy.js";

/** Entries of a chart looked at in a moment, as against a point of the search for smallest covers. */
const GLANCES = 1000;

/**
 * Every cover of a part from which no set can be left out, each once, up to `most`; in whatever order. Independent pieces
 * are listed by themselves and combined.
 */
export function neededCovers(part: Part, most: number, listing: Listing): CoverLists {
  const pieces = independentParts(merged(withoutImplied(part)));
  return joined(pieces, most, listing, (piece, room) => named(piece, room, listing));
}

/** The needed covers of a piece, with every way of taking one of the names of each set. */
function named(piece: Part, most: number, listing: Listing): CoverLists {
  const found = coversOfPiece(piece, most, listing);
  const names = piece.names.map(singles);
  const lists: (readonly number[])[] = [];
  for (const [k, cover] of found.entries()) {
    const ways = cover.map((s) => names[s]);
    for (const way of joined(ways, most - lists.length, listing, (each) => each)) lists.push(way);
    if (lists.length < most) continue;
    if (k + 1 < found.length) listing.complete = false;
    break;
  }
  return lists;
}

/**
 * The search of Murakami & Uno (2014): take the column with fewest sets and try each of these, an earlier one being
 * allowed with a later one but not the other way round; go on only while every set taken is alone in covering a column.
 */
function coversOfPiece(part: Part, most: number, listing: Listing): CoverLists {
  const covers: number[][] = [];
  const choice = noChoice(part);
  const cost = 0.05 + part.sets.items.length / GLANCES;
  const visit = (): boolean => {
    const tries = hardestOpen(choice);
    if (tries === null) return covers.push([...choice.taken]) > 0;
    for (const s of tries) choice.usable[s] = 0;
    for (const s of tries) {
      if (covers.length === most || !spend(listing.effort, cost)) return false;
      take(choice, s);
      if (isNeeded(choice) && !visit()) return false;
      giveBack(choice);
      choice.usable[s] = 1;
    }
    return true;
  };
  if (!visit()) listing.complete = false;
  return covers.length > 0 ? covers : [pricedCover(part, part.prices)];
}
