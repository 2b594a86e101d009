import type { SweepColumn } from "./columns.js";

/** Cuts a stream of rows into groups of one size, however the rows come, so that they can be kept in the same way. */
export class RowGroups {
  readonly #size: number;
  #pending: readonly SweepColumn[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  /** Takes rows in, and gives the groups that are full. */
  add(columns: readonly SweepColumn[]): (readonly SweepColumn[])[] {
    const all =
      this.#pending.length === 0 ? columns : columns.map((column, c) => joined(this.#pending[c], column));
    const rows = all[0].values.length;
    const full = Math.floor(rows / this.#size);
    this.#pending = all.map((column) => rowsOf(column, full * this.#size, rows));
    return Array.from({ length: full }, (_, k) =>
      all.map((column) => rowsOf(column, k * this.#size, (k + 1) * this.#size)),
    );
  }

  /** The rows that are left; none or one group. */
  rest(): (readonly SweepColumn[])[] {
    const isEmpty = this.#pending.length === 0 || this.#pending[0].values.length === 0;
    return isEmpty ? [] : [this.#pending];
  }
}

/** Some rows of a column. */
export function rowsOf(column: SweepColumn, from: number, to: number): SweepColumn {
  return { ...column, values: column.values.slice(from, to) } as SweepColumn;
}

/** The rows of one column below those of another of the same name. */
function joined(first: SweepColumn, second: SweepColumn): SweepColumn {
  if (first.kind === "whole" || first.kind === "number") {
    const values = new Float64Array(first.values.length + second.values.length);
    values.set(first.values);
    values.set(second.values as Float64Array, first.values.length);
    return { ...first, values };
  }
  return { ...first, values: [...first.values, ...second.values] } as SweepColumn;
}
