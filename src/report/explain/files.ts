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
import type { Scenario } from "../../scenario/scenario.js";
import { chartFiles, type Draw, type TextOrPicture } from "../chart-files.js";
import { csvOf } from "../csv.js";
import type { Circumstances } from "../manifest.js";
import { sha256Of } from "../result-hash.js";
import { withManifest } from "../with-manifest.js";
import { explanationText } from "./explanation-text.js";
import { type Asked, aboutExplanation } from "./manifest.js";
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

/** What a user wants of an explanation; pictures are drawn only if they are wanted. */
interface Wanted {
  readonly language: Language;
  readonly charts: boolean;
  readonly draw: Draw;
}

/** The files of an explanation, and last the manifest that lists them. */
export function explanationFiles(
  {
    scenario,
    asked,
    account,
  }: { readonly scenario: Scenario; readonly asked: Asked; readonly account: Account },
  wanted: Wanted,
  circumstances: Circumstances,
): Iterable<TextOrPicture> {
  return withManifest(
    contents(account, wanted),
    aboutExplanation(scenario, asked, account.hash),
    circumstances,
  );
}

function* contents({ tables, text, pictures }: Account, wanted: Wanted): Generator<TextOrPicture> {
  for (const [name, table] of tables) yield { path: `${name}.csv`, content: csvOf(table) };
  yield { path: "summary.txt", content: `${text(wanted.language)}\n` };
  if (!wanted.charts) return;
  for (const chart of pictures(wanted.language)) yield* chartFiles(chart, wanted.draw(chart));
}
