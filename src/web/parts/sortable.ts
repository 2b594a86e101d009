import type { Cell } from "../../math/table.js";

/** By which column rows are sorted, and in which direction. */
export interface Sorting {
  readonly column: number;
  readonly direction: "ascending" | "descending";
}

/** The sorting after a click on a column: the other direction on the column that sorts already. */
export function sortingAfter(before: Sorting | null, column: number): Sorting {
  const isTurned = before?.column === column && before.direction === "ascending";
  return { column, direction: isTurned ? "descending" : "ascending" };
}

/** Rows sorted by a column, numbers before names; empty cells are last either way, equal ones stay as they were. */
export function sorted<Row extends readonly Cell[]>(
  rows: readonly Row[],
  sorting: Sorting | null,
  language: string,
): readonly Row[] {
  if (sorting === null) return rows;
  const { column, direction } = sorting;
  const sign = direction === "ascending" ? 1 : -1;
  const { compare } = new Intl.Collator(language);
  return rows
    .map((row, at) => ({ row, at, cell: row[column]! }))
    .sort((a, b) => {
      if (a.cell === null || b.cell === null)
        return Number(a.cell === null) - Number(b.cell === null) || a.at - b.at;
      return sign * orderOf(a.cell, b.cell, compare) || a.at - b.at;
    })
    .map(({ row }) => row);
}

type Name = string | number;

function orderOf(a: Name, b: Name, compare: (a: string, b: string) => number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return compare(a, b);
  return typeof a === "number" ? -1 : 1;
}
