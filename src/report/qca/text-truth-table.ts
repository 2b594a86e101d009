import { limitedDiversity, type TruthRow } from "../../analysis/qca/index.js";
import type { Language } from "../../charts/index.js";
import { inColumns, wrapped } from "../columns.js";
import type { QcaAnalysis } from "./analysis.js";
import { figure } from "./figures.js";
import { fill, words } from "./words.js";

/** Names of conditions that take more than this are numbered instead. */
const WIDEST_HEAD = 60;
const WIDTH = 110;
const MOST_ROWS = 40;
const MOST_CASES = 60;
const ORDER = ["1", "C", "0", "?"];

/** The rows that have cases, sufficient ones first, then by inclusion, and how limited the diversity is. */
export function truthTableText({ table }: QcaAnalysis, language: Language): string {
  const filled = table.rows
    .filter(({ n }) => n > 0)
    .sort(
      (a, b) => ORDER.indexOf(a.output) - ORDER.indexOf(b.output) || (b.inclusion ?? 0) - (a.inclusion ?? 0),
    );
  const [outcome, ...rest] = words.truthColumns[language];
  const isWide = table.conditions.join("  ").length > WIDEST_HEAD;
  const head = isWide ? [table.conditions.map((_, j) => j + 1).join(" ")] : table.conditions;
  const legend = table.conditions.map((name, j) => `${j + 1} ${name}`).join(", ");
  const lines = inColumns([
    [...head, outcome, ...rest],
    ...filled.slice(0, MOST_ROWS).map((row) => cellsOf(row, isWide)),
  ]);
  const remainders = table.rows.filter(({ output }) => output === "?").length;
  return [
    ...(isWide ? [wrapped(legend, WIDTH), ""] : []),
    lines,
    ...(filled.length > MOST_ROWS ? [fill(words.moreRows[language], { n: filled.length - MOST_ROWS })] : []),
    "",
    fill(words.diversity[language], {
      ...{ filled: filled.length, all: table.rows.length, remainders },
      share: Math.round(100 * limitedDiversity(table)),
    }),
  ].join("\n");
}

function cellsOf(row: TruthRow, isWide: boolean): string[] {
  const names = row.cases.map((name) => (row.deviant.includes(name) ? `(${name})` : name));
  return [
    ...(isWide ? [row.configuration.map(digit).join(" ")] : row.configuration.map(String)),
    ...[row.output, String(row.n), figure(row.inclusion), figure(row.pri), namesIn(names)],
  ];
}

/** As wide as the number of its condition. */
function digit(present: 0 | 1, j: number): string {
  return String(present).padStart(String(j + 1).length);
}

/** Names in a few words; those that have no room are counted. */
export function namesIn(names: readonly string[]): string {
  const shown: string[] = [];
  for (const name of names) {
    if (shown.length > 0 && [...shown, name].join(", ").length > MOST_CASES) break;
    shown.push(name);
  }
  const left = names.length - shown.length;
  return shown.join(", ") + (left > 0 ? ` +${left}` : "");
}
