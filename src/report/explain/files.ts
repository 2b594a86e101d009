import type { Chart, Language } from "../../charts/index.js";
import type { Explanation } from "../../experiments/explain/explanation.js";
import {
  butForTable,
  causesTable,
  hazardTable,
  neededTable,
  pairsTable,
} from "../../experiments/explain/tables.js";
import type { ShapleyResult } from "../../experiments/shapley/shapley.js";
import { coalitionsTable, shapleyRunsTable, shapleyTable } from "../../experiments/shapley/tables.js";
import type { Table } from "../../math/table.js";
import { chartFiles, type Draw, type TextOrPicture } from "../chart-files.js";
import { csvOf } from "../csv.js";
import { sha256Of } from "../result-hash.js";
import { explanationText } from "./explanation-text.js";
import { explanationPictures, shapleyPicture } from "./pictures.js";
import { shapleyText } from "./shapley-text.js";

/** An explanation ready to be written down: its tables, and what depends on the language. */
export interface Account {
  readonly tables: ReadonlyMap<string, Table>;
  readonly hash: string;
  readonly text: (language: Language) => string;
  readonly pictures: (language: Language) => Chart[];
}

/** What is written of one province. */
export function explanationAccount(explanation: Explanation): Account {
  const tables = new Map([
    ["hazard", hazardTable(explanation)],
    ["causes", causesTable(explanation)],
    ["needed", neededTable(explanation)],
    ["but_for", butForTable(explanation)],
    ["pairs", pairsTable(explanation)],
  ]);
  const hash = hashOf(tables);
  return {
    tables,
    hash,
    text: (language) => explanationText(explanation, language),
    pictures: (language) => explanationPictures(explanation, hash, language),
  };
}

/** What is written of a split. */
export function shapleyAccount(result: ShapleyResult): Account {
  const tables = new Map([
    ["shapley", shapleyTable(result)],
    ["coalitions", coalitionsTable(result)],
    ["runs", shapleyRunsTable(result)],
  ]);
  const hash = hashOf(tables);
  return {
    tables,
    hash,
    text: (language) => shapleyText(result, language),
    pictures: (language) => [shapleyPicture(result, hash, language)],
  };
}

function hashOf(tables: ReadonlyMap<string, Table>): string {
  return sha256Of([...tables.values()].map(csvOf).join("\n"));
}

/** The files of an explanation, but for the manifest. Pictures are drawn only if they are wanted. */
export function* accountFiles(
  { tables, text, pictures }: Account,
  wanted: { readonly language: Language; readonly charts: boolean },
  draw: Draw,
): Generator<TextOrPicture> {
  for (const [name, table] of tables) yield { path: `${name}.csv`, content: csvOf(table) };
  yield { path: "summary.txt", content: `${text(wanted.language)}\n` };
  if (!wanted.charts) return;
  for (const chart of pictures(wanted.language)) yield* chartFiles(chart, draw(chart));
}
