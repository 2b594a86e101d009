import { type Fault, faultAt, type Place } from "../faults/fault.js";
import type { CsvRow } from "../trees/csv-row.js";
import { csvRows } from "../trees/csv-rows.js";
import { checkHeader } from "./check-header.js";
import type { GivenTable } from "./given-table.js";

/** A table, or everything that keeps its text from being one. */
export type TableReading =
  | { readonly ok: true; readonly table: GivenTable }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A wider table is none. */
const MOST_COLUMNS = 10_000;

/**
 * Reads a CSV (RFC 4180: commas, quotes, any line ends, a byte order mark or none; or with semicolons and decimal commas, or
 * with tabs) with a header and one case a row. Cells lose the spaces around them; rows with nothing in them are passed over.
 */
export function readTable(text: string, file: string): TableReading {
  const rows = csvRows(text, file);
  if ("found" in rows) return { ok: false, faults: [rows] };
  const [head, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
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

/** Cells beyond the header may be empty, as spreadsheets leave them; a cell that is missing may not. */
function ragged({ line, cells }: CsvRow, header: readonly string[], file: string): Fault[] {
  const surplus = cells.findIndex((cell, k) => k >= header.length && cell !== "");
  if (cells.length >= header.length && surplus < 0) return [];
  const column = surplus < 0 ? cells.length + 1 : surplus + 1;
  return [
    faultAt(
      { file, line, column },
      `a row of ${cells.length} cells under a header of ${header.length}`,
      `${header.length} cells`,
      surplus < 0 ? "add the missing commas or cells" : cureOfSurplus(cells),
    ),
  ];
}

function cureOfSurplus(cells: readonly string[]): string {
  const halved = cells.some((cell, k) => /^[-+]?0$/.test(cell) && /^\d+$/.test(cells[k + 1] ?? ""));
  if (halved)
    return "write decimal points, or put semicolons between cells if the commas are decimal; quote texts with commas";
  return "put a cell that contains a comma into quotes, or delete what is too much";
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
