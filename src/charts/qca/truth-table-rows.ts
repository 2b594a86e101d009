import type { Frame } from "../drawing/chart.js";
import { size, widthOf } from "../drawing/typography.js";
import { say } from "../phrases/say.js";

/** One combination of conditions with its cases. */
export interface TruthTableRow {
  /** Presence (1) and absence (0), in the order of the conditions. */
  readonly configuration: readonly (0 | 1)[];
  /** 1 sufficient, 0 not, C contradictory, ? too few cases. */
  readonly output: "1" | "0" | "C" | "?";
  readonly n: number;
  readonly inclusion: number | null;
  readonly pri: number | null;
  readonly cases: readonly string[];
  /** Those of the cases that are not in the outcome. */
  readonly deviant: readonly string[];
}

/** The truth table of an analysis. */
export interface TruthTablePicture extends Frame {
  readonly conditions: readonly string[];
  readonly outcome: string;
  /** All rows, with and without cases. */
  readonly rows: readonly TruthTableRow[];
  readonly cuts: { readonly inclusion: number; readonly pri: number; readonly cases: number };
}

/** More rows than this do not fit on a page. */
const MOST_ROWS = 40;
const ORDER = ["1", "C", "0", "?"];

/** The rows that have cases, sufficient ones first, then by consistency, and how many of them are left out. */
export function shownRows({ rows }: TruthTablePicture): {
  readonly rows: readonly TruthTableRow[];
  readonly left: number;
} {
  const filled = rows
    .filter(({ n }) => n > 0)
    .sort(
      (a, b) =>
        ORDER.indexOf(a.output) - ORDER.indexOf(b.output) || (b.inclusion ?? -1) - (a.inclusion ?? -1),
    );
  return { rows: filled.slice(0, MOST_ROWS), left: Math.max(0, filled.length - MOST_ROWS) };
}

/** A case as written in a row. */
export interface CaseWord {
  readonly text: string;
  readonly deviant: boolean;
}

/** The names of the cases of a row in lines of at most `width` CSS px. */
export function caseLines(row: TruthTableRow, width: number, { language }: Frame): CaseWord[][] {
  const separator = say(language, "comma");
  const lines: CaseWord[][] = [[]];
  let used = 0;
  row.cases.forEach((name, k) => {
    const isDeviant = row.deviant.includes(name);
    const text = (isDeviant ? `(${name})` : name) + (k < row.cases.length - 1 ? separator : "");
    const room = widthOf(text, size.small);
    if (used > 0 && used + room > width) {
      lines.push([]);
      used = 0;
    }
    lines[lines.length - 1].push({ text, deviant: isDeviant });
    used += room;
  });
  return lines;
}
