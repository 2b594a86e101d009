import type { Language } from "../../charts/index.js";
import {
  allSetsTable,
  candidatesTable,
  type SeedSearch,
  searchRunsTable,
  setsTable,
} from "../../experiments/seed-search/index.js";
import type { Table } from "../../math/table.js";
import { chartFiles, type Draw, type TextOrPicture } from "../chart-files.js";
import { csvOf } from "../csv.js";
import { type Circumstances, dataHash } from "../manifest.js";
import { recordsOf } from "../records.js";
import { sha256Of } from "../result-hash.js";
import { withManifest } from "../with-manifest.js";
import { searchPictures } from "./pictures.js";
import { searchText } from "./search-text.js";

/** A search ready to be written down: its tables by name, and their hash. */
export interface SearchAccount {
  readonly result: SeedSearch;
  readonly tables: ReadonlyMap<string, Table>;
  readonly hash: string;
}

/** The tables of a search. */
export function searchAccount(result: SeedSearch): SearchAccount {
  const tables = new Map([
    ["sets", setsTable(result)],
    ["candidates", candidatesTable(result)],
    ...(result.all ? ([["all_sets", allSetsTable(result)]] as const) : []),
    ["runs", searchRunsTable(result)],
  ]);
  return { result, tables, hash: sha256Of([...tables.values()].map(csvOf).join("\n")) };
}

/** What was asked, for manifests and other programs. */
function asked({ question }: SeedSearch) {
  const { measure, at, candidates, k, towards, rescore, mostSets } = question;
  return { outcome: measure.name, towards, pilots: k, at, candidates, rescore, mostSets };
}

/** A search for other programs: what was asked, every table but that of runs as records, and the text. */
export function searchJson(
  { result, tables, hash }: SearchAccount,
  { version, folder }: { readonly version: string; readonly folder: string },
) {
  const { seeds, freshSeeds, question } = result;
  const records = [...tables]
    .filter(([name]) => name !== "runs")
    .map(([name, table]) => [name, recordsOf(table)]);
  return {
    ...{
      tool: "yardstick",
      version,
      command: "seed-search",
      scenario: question.scenario.id,
      asked: asked(result),
    },
    seeds: { search: endsOf(seeds), fresh: endsOf(freshSeeds) },
    ...{ resultHash: hash, folder },
    ...Object.fromEntries(records),
    text: { en: searchText(result, "en"), zh: searchText(result, "zh") },
  };
}

function endsOf(seeds: readonly number[]) {
  return { first: seeds[0], last: seeds[seeds.length - 1] };
}

/** Everything that goes into a results folder, the manifest last; pictures are drawn only if they are wanted. */
export function* searchFiles(
  account: SearchAccount,
  wanted: { readonly language: Language; readonly draw: Draw | null },
  about: { readonly folder: string; readonly circumstances: Circumstances },
): Generator<TextOrPicture> {
  const { scenario } = account.result.question;
  const manifest = {
    ...{ command: "seed-search", resultHash: account.hash },
    ...{ scenarioHash: sha256Of(JSON.stringify(scenario)), dataHash: dataHash() },
    asked: asked(account.result),
    seeds: { search: endsOf(account.result.seeds), fresh: endsOf(account.result.freshSeeds) },
    scenario,
  };
  yield* withManifest(contents(account, wanted, about), manifest, about.circumstances);
}

function* contents(
  account: SearchAccount,
  { language, draw }: { readonly language: Language; readonly draw: Draw | null },
  { folder, circumstances: { version } }: { readonly folder: string; readonly circumstances: Circumstances },
): Generator<TextOrPicture> {
  const { result, tables, hash } = account;
  for (const [name, table] of tables) yield { path: `${name}.csv`, content: csvOf(table) };
  yield { path: "summary.txt", content: `${searchText(result, language)}\n` };
  yield {
    path: "summary.json",
    content: `${JSON.stringify(searchJson(account, { version, folder }), null, 2)}\n`,
  };
  if (draw === null) return;
  for (const chart of searchPictures(result, hash, language)) yield* chartFiles(chart, draw(chart));
}
