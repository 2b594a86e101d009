import {
  bool,
  columnFromArray,
  type DataType,
  dateDay,
  float64,
  int32,
  tableFromColumns,
  tableToIPC,
  utf8,
} from "@uwdata/flechette";
import { dayOf } from "../../math/calendar.js";
import type { Cell, Table } from "../../math/table.js";

/** A column of a table, with null where a value does not exist. */
export interface ArrowColumn {
  readonly name: string;
  readonly values: readonly (Cell | boolean)[];
}

/** Columns that count: 32-bit integers. All other numbers are 64-bit floats, seeds too, whatever values they have. */
const WHOLE: ReadonlySet<string> = new Set(["run", "point", "rep", "step", "steps", "adopted"]);
const DATES: ReadonlySet<string> = new Set(["date", "toa_date"]);
/** Columns of words, also where a result has none in them. */
const WORDS: ReadonlySet<string> = new Set(["scenario", "province", "leading_rival", "type", "metric"]);
const MILLISECONDS = 86_400_000;

/** A table as an Arrow IPC file (Feather version 2); its types follow from names, so that all results have the same. */
export function arrowFile(columns: readonly ArrowColumn[]): Uint8Array {
  const table = tableFromColumns(
    columns.map(({ name, values }) => {
      const cells = DATES.has(name) ? values.map(moment) : [...values];
      return [name, columnFromArray(cells, typeOf(name, values))];
    }),
  );
  const bytes = tableToIPC(table, { format: "file" });
  if (bytes === null) throw new Error("the Arrow file was written elsewhere");
  return bytes;
}

/** A table that comes in pieces, by its columns. */
export function columnsOf(pieces: Iterable<Table>): ArrowColumn[] {
  let columns: { name: string; values: Cell[] }[] = [];
  for (const piece of pieces) {
    if (columns.length === 0) columns = piece.columns.map((name) => ({ name, values: [] }));
    for (const row of piece.rows)
      columns.forEach(({ values }, c) => {
        values.push(row[c]);
      });
  }
  return columns;
}

function typeOf(name: string, values: ArrowColumn["values"]): DataType {
  if (WHOLE.has(name)) return int32();
  if (DATES.has(name)) return dateDay();
  if (WORDS.has(name)) return utf8();
  const first = values.find((value) => value !== null);
  if (typeof first === "boolean") return bool();
  return typeof first === "string" ? utf8() : float64();
}

/** A date as the library takes it: milliseconds since 1970. */
function moment(date: Cell | boolean): number | null {
  return typeof date === "string" ? dayOf(date) * MILLISECONDS : null;
}
