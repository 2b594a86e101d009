import { membersOf } from "../bits.js";
import type { CoverChart } from "../covers.js";
import { countOf, type Lists, lengthOf, listAt, listsOf, marked, transposed, upTo } from "./lists.js";

/**
 * A part of a chart: columns that have yet to be covered, and the sets that may do so, both numbered from 0. Charts of
 * prime implicants are mostly empty, so that lists serve better than bits.
 */
export interface Part {
  /** The columns of each set, ascending; never none. */
  readonly sets: Lists;
  /** The sets of each column, ascending. */
  readonly coverers: Lists;
  /** What each set is called in the whole chart: by one number, or by several where some have become alike. */
  readonly names: readonly (readonly number[])[];
  /** A price on each column, in sets, with which the search for a bound begins (see `prices.ts`). */
  readonly prices: Float64Array;
}

/** Every column of a chart, and every set that covers one. */
export function wholePart(chart: CoverChart): Part {
  const own = chart.sets.map(membersOf);
  const useful = upTo(own.length).filter((s) => own[s].length > 0);
  const sets = listsOf(useful.map((s) => own[s]));
  const coverers = transposed(sets, chart.columns);
  const fairPrice = (_: unknown, column: number) =>
    1 / listAt(coverers, column).reduce((widest, s) => Math.max(widest, lengthOf(sets, s)), 1);
  const prices = Float64Array.from({ length: chart.columns }, fairPrice);
  return { sets, coverers, names: useful.map((s) => [s]), prices };
}

/** The part that consists of some columns and some sets; sets without any of these columns go. */
export function narrowed(part: Part, columns: readonly number[], sets: readonly number[]): Part {
  const place = new Int32Array(countOf(part.coverers)).fill(-1);
  for (let c = 0; c < columns.length; c++) place[columns[c]] = c;
  const { from, items } = part.sets;
  const [starts, kept] = [new Int32Array(sets.length + 1), new Int32Array(items.length)];
  const names: (readonly number[])[] = [];
  let end = 0;
  for (const s of sets) {
    for (let k = from[s]; k < from[s + 1]; k++) if (place[items[k]] >= 0) kept[end++] = place[items[k]];
    if (end > starts[names.length]) starts[names.push(part.names[s])] = end;
  }
  const lists = { from: starts.subarray(0, names.length + 1), items: kept.subarray(0, end) };
  const prices = Float64Array.from(columns, (column) => part.prices[column]);
  return { sets: lists, coverers: transposed(lists, columns.length), names, prices };
}

/** What is left to do when some sets are taken and others may not be used. */
export function afterTaking(part: Part, taken: readonly number[], banned: readonly number[]): Part {
  const done = new Uint8Array(countOf(part.coverers));
  for (const s of taken) for (const column of listAt(part.sets, s)) done[column] = 1;
  const out = new Uint8Array(countOf(part.sets));
  for (const s of banned) out[s] = 1;
  return narrowed(part, marked(done, 0), marked(out, 0));
}

/** The part in pieces that share neither a column nor a set, small ones first. */
export function independentParts(part: Part): Part[] {
  const [column, set] = [new Uint8Array(countOf(part.coverers)), new Uint8Array(countOf(part.sets))];
  const pieces: Piece[] = [];
  for (let first = 0; first < column.length; first++)
    if (column[first] === 0) pieces.push(reach(part, first, { column, set }));
  if (pieces.length === 1) return [part];
  pieces.sort((a, b) => a.columns.length - b.columns.length);
  return pieces.map((piece) => narrowed(part, piece.columns, piece.sets));
}

interface Piece {
  readonly columns: number[];
  readonly sets: number[];
}

/** The columns and sets that are connected with the first column, ascending; marks them as seen. */
function reach(
  part: Part,
  first: number,
  seen: { readonly column: Uint8Array; readonly set: Uint8Array },
): Piece {
  const piece: Piece = { columns: [first], sets: [] };
  seen.column[first] = 1;
  for (const column of piece.columns)
    for (const s of listAt(part.coverers, column)) {
      if (seen.set[s] === 1) continue;
      seen.set[s] = 1;
      piece.sets.push(s);
      for (const next of listAt(part.sets, s)) {
        if (seen.column[next] === 1) continue;
        seen.column[next] = 1;
        piece.columns.push(next);
      }
    }
  piece.columns.sort((a, b) => a - b);
  piece.sets.sort((a, b) => a - b);
  return piece;
}

/** Is every column in some set? */
export function isCoverable({ coverers }: Part): boolean {
  for (let column = 0; column < countOf(coverers); column++)
    if (lengthOf(coverers, column) === 0) return false;
  return true;
}

/** What it costs to look at a part from all sides, in the units of `Effort`: full charts cost less for each entry. */
export function costOf({ sets, names, prices }: Part): number {
  return sets.items.length / 4 + names.length + prices.length;
}
