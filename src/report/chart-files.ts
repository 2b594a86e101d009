import type { Chart } from "../charts/index.js";
import type { Table } from "../math/table.js";
import { csvOf } from "./csv.js";

/** Draws a chart; handed in by the shell. */
export type Draw = (chart: Chart) => { readonly extension: string; readonly content: string | Uint8Array }[];

/** A file of a results folder. */
export interface TextOrPicture {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The files of a chart: its pictures, its numbers (as CSV unless written otherwise) and its description. */
export function chartFiles(
  { id, alt, table }: Chart,
  pictures: ReturnType<Draw>,
  csv: (table: Table) => string = csvOf,
): TextOrPicture[] {
  return [
    ...pictures.map(({ extension, content }) => ({ path: `charts/${id}.${extension}`, content })),
    { path: `charts/${id}.csv`, content: csv(table) },
    { path: `charts/${id}.alt.txt`, content: `${alt}\n` },
  ];
}
