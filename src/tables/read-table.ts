import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { type Fault, faultAt, type Place } from "../faults/fault.js";
import { checkHeader } from "./check-header.js";
import type { GivenTable } from "./given-table.js";

/** A table, or everything that keeps its text from being one. */
export type TableReading =
  | { readonly ok: true; readonly table: GivenTable }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A wider table is none. */
const MOST_COLUMNS = 10_000;

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a CSV (RFC 4180: commas, quotes, any line ends, a byte order mark or none) with a header and one case a row.
 * Cells lose the spaces around them; rows with nothing in them are passed over.
 */
export function readTable(text: string, file: string): TableReading {
  const rows = rowsOf(text, file);
  if ("found" in rows) return { ok: false, faults: [rows] };
  const [head, ...body] = rows;
  const start: Place = { file, line: head?.line ?? 1, column: 1 };
  if (head === undefined) return { ok: false, faults: [empty(start)] };
  if (head.cells.length > MOST_COLUMNS) return { ok: false, faults: [tooWide(start, head.cells.length)] };
  const header = head.cells.map((name) => name.normalize("NFC"));
  const faults = [
    ...checkHeader(header, start),
    ...(body.length === 0 ? [noCases(start)] : []),
    ...body.flatMap((row) => ragged(row, header, file)),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    table: {
      file,
      headerLine: head.line,
      header,
      lines: body.map(({ line }) => line),
      cells: body.map(({ cells }) => cells),
    },
  };
}

/** The rows that hold something, each with the line on which it begins. */
function rowsOf(text: string, file: string): Row[] | Fault {
  try {
    const options = {
      ...{ bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true },
    } as const;
    // The parser splits at the first kind of line end that it meets only, and counts lines wrongly where there are several.
    const lines = text.replace(/\r\n?/g, "\n");
    const records = parse(lines, options) as unknown as { record: string[]; info: { lines: number } }[];
    return records
      .map(({ record, info }) => ({ line: info.lines - lineEndsIn(record), cells: record }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = { file, line: Number(error.lines ?? 1), column: Number(error.column ?? 0) + 1 };
    return faultAt(
      place,
      `not readable as CSV: ${error.message.slice(0, 200)}`,
      "commas between cells, quotes in pairs",
      'check the quotes of this row; a quote inside a quoted cell is written twice, ""',
    );
  }
}

/** Line ends inside the quotes of a row. */
function lineEndsIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.includes("\n") ? cell.split("\n").length - 1 : 0), 0);
}

/** Cells beyond the header may be empty, as spreadsheets leave them; a cell that is missing may not. */
function ragged({ line, cells }: Row, header: readonly string[], file: string): Fault[] {
  const surplus = cells.findIndex((cell, k) => k >= header.length && cell !== "");
  if (cells.length >= header.length && surplus < 0) return [];
  const column = surplus < 0 ? cells.length + 1 : surplus + 1;
  return [
    faultAt(
      { file, line, column },
      `a row of ${cells.length} cells under a header of ${header.length}`,
      `${header.length} cells`,
      surplus < 0
        ? "add the missing commas or cells"
        : "put a cell that contains a comma into quotes, or delete what is too much",
    ),
  ];
}

function empty(place: Place): Fault {
  return faultAt(place, "an empty file", "a header and one case a row", "give a table as CSV");
}

function tooWide(place: Place, columns: number): Fault {
  return faultAt(place, `${columns} columns`, `at most ${MOST_COLUMNS}`, "keep those that are analysed");
}

function noCases(place: Place): Fault {
  return faultAt(
    place,
    "a header without rows",
    "a header and one case a row",
    "add the cases below the header",
  );
}
