import type { SweepColumn } from "./columns.js";

/** Cuts a stream of rows into groups of one size, however the rows come, so that they can be kept in the same way. */
export class RowGroups {
  readonly #size: number;
  #pieces: (readonly SweepColumn[])[] = [];
  #rows = 0;

  constructor(size: number) {
    this.#size = size;
  }

  /** Takes rows in, and gives the groups that are full. */
  add(columns: readonly SweepColumn[]): (readonly SweepColumn[])[] {
    const groups: (readonly SweepColumn[])[] = [];
    const rows = columns[0].values.length;
    for (let from = 0; from < rows; ) {
      const to = Math.min(rows, from + this.#size - this.#rows);
      this.#pieces.push(columns.map((column) => rowsOf(column, from, to)));
      this.#rows += to - from;
      from = to;
      if (this.#rows === this.#size) groups.push(...this.rest());
    }
    return groups;
  }

  /** The rows that are left; none or one group. */
  rest(): (readonly SweepColumn[])[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#rows = 0;
    return pieces.length === 0 ? [] : [pieces[0].map((_, c) => joined(pieces.map((piece) => piece[c])))];
  }
}

/** Some rows of a column. */
export function rowsOf(column: SweepColumn, from: number, to: number): SweepColumn {
  return { ...column, values: column.values.slice(from, to) } as SweepColumn;
}

/** The rows of pieces of one column, one below the other. */
function joined(pieces: readonly SweepColumn[]): SweepColumn {
  const [first] = pieces;
  if (first.kind === "switch" || first.kind === "word")
    return { ...first, values: pieces.flatMap(({ values }) => [...values]) } as SweepColumn;
  const values = new Float64Array(pieces.reduce((sum, each) => sum + each.values.length, 0));
  let at = 0;
  for (const piece of pieces) {
    values.set(piece.values as Float64Array, at);
    at += piece.values.length;
  }
  return { ...first, values };
}
