import { type Fault, faultAt } from "../faults/fault.js";
import type { CsvRow } from "./csv-row.js";

const DECIMAL = { ",": /^[-+]?\d*,\d+(e[-+]?\d+)?$/i, ".": /^[-+]?\d*\.\d+(e[-+]?\d+)?$/i } as const;
/** What might be a thousand or more as well: `1.234`, `12,345`. */
const LIKE_THOUSANDS = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;

interface Cell {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The rows below a heading with points in the place of decimal commas, or why it cannot be told what is a decimal: numbers
 * with a comma beside others with a point, or all of them such that the sign may stand between thousands.
 */
export function withPoints(rows: readonly CsvRow[], file: string): CsvRow[] | Fault {
  const [commas, points] = [cellsLike(DECIMAL[","], rows), cellsLike(DECIMAL["."], rows)];
  if (commas.length > 0 && points.length > 0) return mixed(file, commas[0], points[0]);
  const all = [...commas, ...points];
  if (all.length > 0 && all.every(({ text }) => LIKE_THOUSANDS.test(text))) return doubtful(file, all[0]);
  return rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => (DECIMAL[","].test(cell) ? cell.replace(",", ".") : cell)),
  }));
}

/** The cells below the heading of which this is the form. */
function cellsLike(form: RegExp, [, ...rows]: readonly CsvRow[]): Cell[] {
  return rows.flatMap(({ line, cells }) =>
    cells.flatMap((text, k) => (form.test(text) ? [{ line, column: k + 1, text }] : [])),
  );
}

function mixed(file: string, comma: Cell, point: Cell): Fault {
  const [first, second] = comma.line <= point.line ? [comma, point] : [point, comma];
  return faultAt(
    { file, line: second.line, column: second.column },
    `${second.text} beside ${first.text} in line ${first.line}`,
    "one decimal sign in a table: a comma where semicolons separate cells, or a point",
    "write all decimals alike, and nothing between thousands",
  );
}

function doubtful(file: string, { line, column, text }: Cell): Fault {
  const bare = text.replace(/[.,]/, "");
  return faultAt(
    { file, line, column },
    `${text}, of which cannot be told whether it is ${bare} or has three decimals`,
    "numbers with nothing between thousands",
    `write ${bare}, or another number of decimals, such as ${text}0`,
  );
}
