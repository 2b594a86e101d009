import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { type Fault, faultAt } from "../faults/fault.js";

/** A row of a CSV: its cells, and the line on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** So many rows of another length than the first one end the reading: each costs the parser as much as a hundred others. */
const MOST_RAGGED = 1000;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The rows of a CSV (RFC 4180: commas, quotes, any line ends, a byte order mark or none) but empty lines, or why it has
 * none. Cells lose the spaces around them.
 */
export function csvRows(text: string, file: string): CsvRow[] | Fault {
  const parsed: Parsed[] = [];
  let ragged = 0;
  const options = {
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
    // The parser splits at the first kind of line end that it meets only, and counts lines wrongly where there are several.
    parse(text.replace(/\r\n?/g, "\n"), options);
  } catch (error) {
    if (error instanceof CsvError) return unreadable(error, file);
    if (ragged <= MOST_RAGGED) throw error;
  }
  return parsed.map(({ record, info }) => ({ line: info.lines - lineEndsIn(record), cells: record }));
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
