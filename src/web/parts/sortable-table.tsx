import { useState } from "preact/hooks";
import type { Cell } from "../../math/table.js";
import { language } from "../state/store.js";
import { type Sorting, sorted, sortingAfter } from "./sortable.js";

/** A column: its heading, and how a cell is written where it is not written as it is. */
export interface Column {
  readonly title: string;
  readonly write?: (cell: Cell) => string;
}

interface Props {
  /** What the table is, for those who do not see it. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A table that is sorted by a click on the heading of a column, and the other way round by another one. */
export function SortableTable({ caption, columns, rows }: Props) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const write = (cell: Cell, column: number) => columns[column]!.write?.(cell) ?? String(cell ?? "–");
  return (
    <table class="sortable">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title }, column) => (
            <th
              key={title}
              scope="col"
              class={typeof rows[0]?.[column] === "string" ? "words" : ""}
              aria-sort={sorting?.column === column ? sorting.direction : undefined}
            >
              <button type="button" class="plain" onClick={() => setSorting(sortingAfter(sorting, column))}>
                {title}
                <span class="sort-mark" aria-hidden="true">
                  {sorting?.column !== column ? "" : sorting.direction === "ascending" ? "▲" : "▼"}
                </span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted(rows, sorting, language.value).map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{write(name!, 0)}</th>
            {cells.map((cell, k) => (
              <td key={columns[k + 1]!.title} class={typeof cell === "string" ? "words" : ""}>
                {write(cell, k + 1)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
