import { printable } from "./printable.js";

/** A place in a text; line and column count from 1. In a table the column is the number of the cell. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a file: where, what was found, what is allowed, and how to put it right. */
export interface Fault extends Place {
  readonly found: string;
  readonly allowed: string;
  readonly cure: string;
}

/** A value together with the place it was written at. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

/** A fault at a place. */
export function faultAt(place: Place, found: string, allowed: string, cure: string): Fault {
  return { file: place.file, line: place.line, column: place.column, found, allowed, cure };
}

/** One line for people, whatever stands in the file: `file:line:column  what was found; the cure. Allowed: what is allowed.` */
export function formatFault(fault: Fault): string {
  const cure = /[.?!]$/.test(fault.cure) ? fault.cure : `${fault.cure}.`;
  return printable(
    `${fault.file}:${fault.line}:${fault.column}  ${fault.found}; ${cure} Allowed: ${fault.allowed}.`,
  );
}

/** Faults in the order of their places, as a reader meets them in the file. */
export function inOrderOfPlace(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column;
  });
}
