import { type AsyncBuffer, type DecodedArray, parquetMetadata } from "hyparquet";
import type { SweepColumn } from "../../experiments/sweep/columns.js";
import { type Piece, readPieces } from "./parquet-pieces.js";

/** What stands in a Parquet file beside its columns. */
export function metadataOf(file: ArrayBuffer): ReadonlyMap<string, string> {
  const { key_value_metadata: pairs = [] } = parquetMetadata(file);
  return new Map(pairs.map(({ key, value }) => [key, value ?? ""]));
}

/** The numbers of some columns of a Parquet file that this program wrote. */
export async function readNumbers(file: AsyncBuffer, columns: readonly string[]): Promise<Float64Array[]> {
  const { rows, columns: found } = await readPieces(file, { columns: [...columns] });
  return columns.map((name) => {
    const values = new Float64Array(rows);
    for (const { rowStart, data } of found.get(name) ?? []) values.set(data as ArrayLike<number>, rowStart);
    return values;
  });
}

/** Some rows of a Parquet file that this program wrote, column by column; all of them unless said otherwise. */
export async function readColumns(file: AsyncBuffer, from = 0, to?: number): Promise<SweepColumn[]> {
  const { columns } = await readPieces(file, { rowStart: from, ...(to === undefined ? {} : { rowEnd: to }) });
  return [...columns].map(([name, pieces]) => columnFrom(name, within(pieces, from, to)));
}

/** Cuts what is read to the rows that are wanted, in order: whole pages come. */
function within(pieces: readonly Piece[], from: number, to = Number.POSITIVE_INFINITY): DecodedArray[] {
  return pieces
    .toSorted((a, b) => a.rowStart - b.rowStart)
    .map(({ rowStart, data }) => data.slice(Math.max(0, from - rowStart), Math.max(0, to - rowStart)));
}

function columnFrom(name: string, pieces: readonly DecodedArray[]): SweepColumn {
  const first = pieces.find(({ length }) => length > 0)?.[0];
  if (typeof first === "bigint") return { name, kind: "whole", values: numbersOf(pieces) };
  if (typeof first === "number") return { name, kind: "number", values: numbersOf(pieces) };
  const values = pieces.flatMap((piece) => Array.from<unknown>(piece));
  if (typeof first === "boolean") return { name, kind: "switch", values: values as boolean[] };
  return { name, kind: "word", values: values as string[] };
}

function numbersOf(pieces: readonly DecodedArray[]): Float64Array {
  const values = new Float64Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    if (piece instanceof Float64Array) values.set(piece, at);
    else for (let k = 0; k < piece.length; k++) values[at + k] = Number(piece[k]);
    at += piece.length;
  }
  return values;
}
