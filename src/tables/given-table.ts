import type { Place } from "../faults/fault.js";

/** A table as somebody gave it: texts, and where each of them stood. */
export interface GivenTable {
  readonly file: string;
  readonly headerLine: number;
  /** Names of the columns, in Unicode's composed form; only those that hold nothing may have none. */
  readonly header: readonly string[];
  /** The line on which each row begins, from 1. */
  readonly lines: readonly number[];
  /** Cells by row; at least as many as the header has. */
  readonly cells: readonly (readonly string[])[];
}

/** The place of a cell, by its row and column from 0: line of the text and number of the cell. */
export function placeOfCell(table: GivenTable, row: number, column: number): Place {
  const inside = table.cells[row]
    .slice(0, column)
    .join("")
    .match(/\r\n|\r|\n/g);
  return { file: table.file, line: table.lines[row] + (inside?.length ?? 0), column: column + 1 };
}

/** The place of the name of a column. */
export function placeOfColumn(table: GivenTable, column: number): Place {
  return { file: table.file, line: table.headerLine, column: column + 1 };
}

/** All cells of a column, from above. */
export function textsOf(table: GivenTable, column: number): string[] {
  return table.cells.map((row) => row[column]);
}
