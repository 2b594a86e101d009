import { limitedDiversity, type TruthRow } from "../../analysis/qca/index.js";
import type { Language } from "../../charts/index.js";
import { inColumns } from "../columns.js";
import type { QcaAnalysis } from "./analysis.js";
import { figure } from "./figures.js";
import { fill, words } from "./words.js";

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
  const head = [...table.conditions, outcome, ...rest];
  const lines = inColumns([head, ...filled.slice(0, MOST_ROWS).map((row) => cellsOf(row))]);
  const remainders = table.rows.filter(({ output }) => output === "?").length;
  return [
    lines,
    ...(filled.length > MOST_ROWS ? [fill(words.moreRows[language], { n: filled.length - MOST_ROWS })] : []),
    "",
    fill(words.diversity[language], {
      ...{ filled: filled.length, all: table.rows.length, remainders },
      share: Math.round(100 * limitedDiversity(table)),
    }),
  ].join("\n");
}

function cellsOf(row: TruthRow): string[] {
  const names = row.cases.map((name) => (row.deviant.includes(name) ? `(${name})` : name));
  return [
    ...row.configuration.map(String),
    ...[row.output, String(row.n), figure(row.inclusion), figure(row.pri), namesIn(names)],
  ];
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
