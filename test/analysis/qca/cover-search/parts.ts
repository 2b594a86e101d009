/** Parts of charts for tests, and what can be read off them. */
import fc from "fast-check";
import { listAt, upTo } from "../../../../src/analysis/qca/cover-search/lists.js";
import { type Part, wholePart } from "../../../../src/analysis/qca/cover-search/part.js";
import { chartOf, coversByEnumeration, smallChart } from "../charts.js";

/** The part of this many columns that consists of these sets. */
export const partOf = (columns: number, sets: readonly (readonly number[])[]): Part =>
  wholePart(chartOf(columns, sets));

/** The columns of each set. */
export const setsOf = ({ sets, names }: Part): number[][] => names.map((_, s) => [...listAt(sets, s)]);

/** The sets of each column. */
export const coverersOf = ({ coverers, prices }: Part): number[][] =>
  upTo(prices.length).map((column) => [...listAt(coverers, column)]);

/** Covers of a part from which no set can be left out, by the places of their sets. */
export const coversOf = (part: Part): number[][] => coversByEnumeration(part.prices.length, setsOf(part));

/** Number of sets in a smallest cover. */
export const sizeOfSmallest = (part: Part): number => Math.min(...coversOf(part).map(({ length }) => length));

/** Small charts in which every column is in some set, as parts. */
export const coverablePart = smallChart
  .filter(({ columns, sets }) => new Set(sets.flat()).size === columns)
  .map(({ columns, sets }) => partOf(columns, sets));

/** The same with a price on each column. */
export const pricedPart = coverablePart.chain((part) =>
  fc
    .array(fc.integer({ min: 0, max: 10 }), { minLength: part.prices.length, maxLength: part.prices.length })
    .map((tenths): Part => ({ ...part, prices: Float64Array.from(tenths, (v) => v / 10) })),
);
