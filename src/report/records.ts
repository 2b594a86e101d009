import type { Cell, Table } from "../math/table.js";

/** The rows of a table for other programs, each by the names of its columns. */
export function recordsOf({ columns, rows }: Table): Record<string, Cell>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, c) => [column, row[c]])));
}
