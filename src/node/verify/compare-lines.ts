import { parse } from "csv-parse/browser/esm/sync";
import type { Difference } from "./difference.js";

/** Compares a saved text with lines that are made again bit by bit, row by row up to the first difference. */
export class RowByRow {
  readonly #file: string;
  readonly #saved: Iterator<string>;
  #line = 0;
  #header: string | undefined;
  #first: Difference | undefined;

  constructor(file: string, saved: Iterable<string>) {
    this.#file = file;
    this.#saved = saved[Symbol.iterator]();
  }

  /** Takes the next lines that are made again. */
  expect(lines: Iterable<string>): void {
    if (this.#first !== undefined) return;
    for (const again of lines) {
      const { done, value: found } = this.#saved.next();
      this.#line += 1;
      this.#header ??= again;
      if (!done && found === again) continue;
      this.#first = done ? this.#whole(null, again) : this.#other(found, again);
      return;
    }
  }

  /** The first difference, when all lines were made again; undefined if there is none. */
  end(): Difference | undefined {
    const { done, value } = this.#saved.next();
    this.#line += 1;
    this.#first ??= done ? undefined : this.#whole(value, null);
    this.#saved.return?.();
    return this.#first;
  }

  #whole(found: string | null, again: string | null): Difference {
    return { file: this.#file, line: this.#line, column: null, found, again };
  }

  #other(found: string, again: string): Difference {
    return located(this.#file, this.#line, { header: this.#header ?? "", found, again });
  }
}

/** The first line in which a saved text differs from the one made again; undefined if there is none. */
export function firstOtherLine(
  file: string,
  saved: Iterable<string>,
  again: Iterable<string>,
): Difference | undefined {
  const rows = new RowByRow(file, saved);
  rows.expect(again);
  return rows.end();
}

interface Pair {
  readonly header: string;
  readonly found: string;
  readonly again: string;
}

function located(file: string, line: number, pair: Pair): Difference {
  return (file.endsWith(".csv") && inTable(file, line, pair)) || inText(file, line, pair);
}

/** The first cell of a row that differs, under the name of its column; undefined where the rows are not alike in form. */
function inTable(file: string, line: number, { header, found, again }: Pair): Difference | undefined {
  const [names, there, made] = [header, found, again].map(cellsOf);
  if (line === 1 || there.length !== names.length || made.length !== names.length) return undefined;
  const c = made.findIndex((cell, k) => cell !== there[k]);
  return c < 0 ? undefined : { file, line, column: names[c], found: there[c], again: made[c] };
}

function cellsOf(line: string): string[] {
  try {
    return parse(line, { relax_column_count: true })[0] ?? [];
  } catch {
    return [];
  }
}

/** Characters before the first other one that are shown with it. */
const BEFORE = 20;

function inText(file: string, line: number, { found, again }: Pair): Difference {
  let at = 0;
  while (at < found.length && found[at] === again[at]) at += 1;
  const from = Math.max(0, at - BEFORE);
  return { file, line, column: String(at + 1), found: found.slice(from), again: again.slice(from) };
}
