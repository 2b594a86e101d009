import type { Cell, Table } from "../math/table.js";

/**
 * A table as CSV (RFC 4180): a header, `\n` line ends, numbers by their shortest round trip, missing values empty.
 * Results are hashed in this form, so it must never depend on a language or a platform.
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map(field).join(",")];
  for (const row of rows) lines.push(row.map(field).join(","));
  return `${lines.join("\n")}\n`;
}

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
