import { type Fault, faultAt } from "../faults/fault.js";
import { didYouMean } from "../faults/nearest.js";
import { type GivenTable, placeOfCell, placeOfColumn, textsOf } from "./given-table.js";
import { cureOfNumber, numberIn } from "./number-text.js";

/** More names than this are not listed in a message. */
const MOST_NAMES = 30;

/**
 * The number of the column with this name, from 0. If there is none, that is a fault of the header, which says who
 * asked for it (such as `--outcome`).
 */
export function columnNamed(
  table: GivenTable,
  name: string,
  asker: string,
  faults: Fault[],
): number | undefined {
  const column = table.header.indexOf(name.trim().normalize("NFC"));
  if (column >= 0 && name.trim() !== "") return column;
  const names = table.header.filter((each) => each !== "");
  const shown = names.slice(0, MOST_NAMES).join(", ");
  faults.push(
    faultAt(
      placeOfColumn(table, 0),
      `no column ${JSON.stringify(name)}, which ${asker} names`,
      names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown,
      didYouMean(name, names, "use the name of a column, exactly as in the header"),
    ),
  );
  return undefined;
}

/** A column of numbers, each between `low` and `high`. What is missing or no number is a fault, and NaN. */
export function numbersOf(table: GivenTable, column: number, range: Range, faults: Fault[]): number[] {
  return textsOf(table, column).map((text, row) => {
    const value = numberIn(text);
    const fault = faultOf(value, text, range);
    if (fault === undefined) return value as number;
    const place = placeOfCell(table, row, column);
    const name = table.header[column] || `column ${column + 1}`;
    faults.push(faultAt(place, `${name}: ${fault.found}`, range.allowed, fault.cure));
    return Number.NaN;
  });
}

/** A column of numbers in which values may be missing (null). What is no number is a fault, and null. */
export function numbersOrMissing(
  table: GivenTable,
  column: number,
  range: Range,
  faults: Fault[],
): (number | null)[] {
  return textsOf(table, column).map((text, row) => {
    const value = numberIn(text);
    const fault = value === null ? undefined : faultOf(value, text, range);
    if (fault === undefined) return value ?? null;
    const place = placeOfCell(table, row, column);
    const name = table.header[column] || `column ${column + 1}`;
    faults.push(faultAt(place, `${name}: ${fault.found}`, `${range.allowed}, or empty`, fault.cure));
    return null;
  });
}

/** Which numbers a column may hold. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** In words, such as "a membership from 0 to 1". */
  readonly allowed: string;
  /** How a number outside becomes one inside. */
  readonly cure: string;
}

/** Any number at all. */
export const ANY_NUMBER: Range = {
  low: -Infinity,
  high: Infinity,
  allowed: "a number",
  cure: "write a number",
};

function faultOf(value: number | null | undefined, text: string, { low, high, cure }: Range) {
  if (value === null) {
    const found = text === "" ? "an empty cell" : `a missing value (${text})`;
    return { found, cure: "fill it in or leave the case out" };
  }
  if (value === undefined) return { found: quoted(text), cure: cureOfNumber(text) };
  return value >= low && value <= high ? undefined : { found: text, cure };
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
