import type { Cell, Column } from "./column.js";
import type { Mechanism, Term } from "./mechanism.js";

/** A term of a hazard with the numbers that it contributes. */
export interface HeldTerm {
  readonly term: Term;
  readonly values: Float64Array;
}

/** Holds the numbers of all columns, and refuses a second writer of any. */
export class Stage {
  readonly #values = new Map<string, { readonly column: Column; readonly values: Float64Array }>();
  readonly #cells = new Map<string, { value: unknown }>();
  readonly #terms: readonly Term[];
  readonly #n: number;

  constructor(mechanisms: readonly Pick<Mechanism<never>, "name" | "writes" | "terms">[], n: number) {
    this.#n = n;
    this.#terms = mechanisms.flatMap(({ terms }) => terms ?? []);
    const writer = new Map<string, string>();
    for (const { name, writes } of mechanisms)
      for (const column of writes) {
        const other = writer.get(column.name);
        if (other)
          throw new Error(
            `both ${other} and ${name} write the column ${column.name}; it must have one writer`,
          );
        writer.set(column.name, name);
        this.column(column);
      }
  }

  /** The numbers of a column; one that nobody writes stands at its start value. */
  column(column: Column): Float64Array {
    const held = this.#values.get(column.name);
    if (held) {
      if (held.column !== column) throw new Error(`two columns are called ${column.name}`);
      return held.values;
    }
    const values = new Float64Array(column.scope === "agent" ? this.#n : 1).fill(column.start);
    this.#values.set(column.name, { column, values });
    return values;
  }

  cell<T>(cell: Cell<T>): { value: T } {
    const held = this.#cells.get(cell.name) ?? { value: cell.start };
    this.#cells.set(cell.name, held);
    return held as { value: T };
  }

  terms(process: string): readonly HeldTerm[] {
    return this.#terms
      .filter((term) => term.process === process)
      .map((term) => ({ term, values: this.column(term.column) }));
  }

  /** Puts every column back to its start value. */
  reset(): void {
    for (const { column, values } of this.#values.values()) values.fill(column.start);
  }

  /** All columns that a mechanism writes or somebody reads. */
  columns(): readonly Column[] {
    return [...this.#values.values()].map(({ column }) => column);
  }
}
