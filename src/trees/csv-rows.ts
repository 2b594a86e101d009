import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { type Fault, faultAt } from "../faults/fault.js";
import type { CsvRow } from "./csv-row.js";
import { withPoints } from "./decimal-commas.js";
import { separated } from "./separator.js";

/** So many rows of another length than the first one end the reading: each costs the parser as much as a hundred others. */
const MOST_RAGGED = 1000;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The rows of a CSV (RFC 4180: commas, quotes, any line ends, a byte order mark or none) but empty lines, or why it has
 * none. Cells lose the spaces around them. What spreadsheets write elsewhere is read too: tabs in the place of commas, and
 * semicolons, where `0,5` is half.
 */
export function csvRows(text: string, file: string): CsvRow[] | Fault {
  const parsed: Parsed[] = [];
  let ragged = 0;
  // The parser splits at the first kind of line end that it meets only, and counts lines wrongly where there are several.
  const { separator, text: table } = separated(text.replace(/\r\n?/g, "\n"));
  const options = {
    ...{ delimiter: separator },
    ...{ bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true },
    // With the option info a row comes with its lines, which the types of the parser do not know.
    on_record: (given: unknown): null => {
      const row = given as Parsed;
      parsed.push(row);
      if (row.record.length !== parsed[0].record.length) ragged += 1;
      if (ragged > MOST_RAGGED) throw new RangeError("no table");
      return null;
    },
  };
  try {
    parse(table, options);
  } catch (error) {
    if (error instanceof CsvError) return unreadable(error, file);
    if (ragged <= MOST_RAGGED) throw error;
  }
  const rows = parsed.map(({ record, info }) => ({ line: info.lines - lineEndsIn(record), cells: record }));
  return separator === ";" ? withPoints(rows, file) : rows;
}

/** Line ends inside the quotes of a row. */
function lineEndsIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.includes("\n") ? cell.split("\n").length - 1 : 0), 0);
}

function unreadable(error: CsvError, file: string): Fault {
  const place = { file, line: Number(error.lines ?? 1), column: Number(error.column ?? 0) + 1 };
  return faultAt(
    place,
    `not readable as CSV: ${error.message.slice(0, 200)}`,
    "commas between cells, quotes in pairs",
    'check the quotes of this row; a quote inside a quoted cell is written twice, ""',
  );
}
