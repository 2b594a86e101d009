import type { Cell, Column } from "./column.js";
import type { Term } from "./term.js";

/** The numbers of a column, and who wants to know when they have changed. */
export interface Numbers {
  readonly values: Float64Array;
  /** Called with the agent whose number has changed, or with `EVERYBODY`. */
  readonly listeners: ((agent: number) => void)[];
}

/** In place of an agent in an announcement: all numbers of the column may have changed. */
export const EVERYBODY = -1;

/** Says that the number of an agent, or of everybody, has changed. */
export function announce({ listeners }: Numbers, agent: number): void {
  for (let k = 0; k < listeners.length; k++) listeners[k](agent);
}

/** A term of a hazard with the numbers that it contributes. */
export interface HeldTerm {
  readonly term: Term;
  readonly numbers: Numbers;
}

interface Held extends Numbers {
  readonly column: Column;
}

/** What the stage must know of a mechanism. */
interface Writer {
  readonly name: string;
  readonly writes: readonly Column[];
  readonly terms?: readonly Term[];
}

/** Holds the numbers of all columns, and refuses a second writer of any. */
export class Stage {
  readonly #held = new Map<string, Held>();
  readonly #blocks = new Map<string, Float64Array>();
  readonly #cells = new Map<string, { value: unknown }>();
  readonly #terms: readonly Term[];
  readonly #n: number;

  constructor(mechanisms: readonly Writer[], n: number) {
    this.#n = n;
    this.#terms = mechanisms.flatMap(({ terms }) => terms ?? []);
    const writer = new Map<string, string>();
    for (const { name, writes } of mechanisms) {
      for (const column of writes) {
        const other = writer.get(column.name);
        if (other)
          throw new Error(
            `both ${other} and ${name} write the column ${column.name}; it must have one writer`,
          );
        writer.set(column.name, name);
      }
      this.#blocks.set(name, this.#hold(writes));
    }
  }

  /** The numbers of a column; one that nobody writes stands at its start value. */
  numbers(column: Column): Numbers {
    const held = this.#held.get(column.name);
    if (!held) {
      this.#hold([column]);
      return this.numbers(column);
    }
    if (held.column !== column) throw new Error(`two columns are called ${column.name}`);
    return held;
  }

  /** All numbers that a mechanism writes, column after column. */
  block(mechanism: string): Float64Array {
    return this.#blocks.get(mechanism) ?? new Float64Array(0);
  }

  /** Makes room for columns, side by side. */
  #hold(columns: readonly Column[]): Float64Array {
    const lengths = columns.map(({ scope }) => (scope === "agent" ? this.#n : 1));
    const block = new Float64Array(lengths.reduce((sum, length) => sum + length, 0));
    let at = 0;
    columns.forEach((column, c) => {
      const values = block.subarray(at, at + lengths[c]).fill(column.start);
      this.#held.set(column.name, { column, values, listeners: [] });
      at += lengths[c];
    });
    return block;
  }

  cell<T>(cell: Cell<T>): { value: T } {
    const held = this.#cells.get(cell.name) ?? { value: cell.start };
    this.#cells.set(cell.name, held);
    return held as { value: T };
  }

  terms(process: string): readonly HeldTerm[] {
    return this.#terms
      .filter((term) => term.process === process)
      .map((term) => ({ term, numbers: this.numbers(term.column) }));
  }

  /** Puts every column back to its start value. */
  reset(): void {
    for (const held of this.#held.values()) putBack(held.column, held);
  }

  /** All columns that a mechanism writes or somebody reads. */
  columns(): readonly Column[] {
    return [...this.#held.values()].map(({ column }) => column);
  }
}

/** Puts one column back to its start value. */
export function putBack(column: Column, numbers: Numbers): void {
  numbers.values.fill(column.start);
  announce(numbers, EVERYBODY);
}
