import type { Cell, Table } from "../math/table.js";

/**
 * A table as CSV (RFC 4180): a header, `\n` line ends, numbers by their shortest round trip, missing values empty.
 * Results are hashed in this form, so it must never depend on a language or a platform.
 */
export function csvOf({ columns, rows }: Table): string {
  return [columns, ...rows].map(csvLine).join("");
}

/** A table that comes in pieces as CSV, piece by piece. */
export function* csvPieces(pieces: Iterable<Table>, mark = ""): Generator<string> {
  let isBegun = false;
  for (const { columns, rows } of pieces) {
    const lines = rows.map(csvLine).join("");
    yield isBegun ? lines : mark + csvLine(columns) + lines;
    isBegun = true;
  }
}

/** A row of a table as a line of CSV. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(field).join(",")}\n`;
}

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
