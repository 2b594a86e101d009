import type { Table } from "../math/table.js";

/** A table that comes in pieces as JSON, piece by piece: a list of its rows, a line each. */
export function* jsonPieces(pieces: Iterable<Table>): Generator<string> {
  let before = "[\n";
  for (const { columns, rows } of pieces)
    for (const row of rows) {
      yield before + JSON.stringify(Object.fromEntries(columns.map((column, c) => [column, row[c]])));
      before = ",\n";
    }
  yield before === "[\n" ? "[\n\n]\n" : "\n]\n";
}
