import type { Language } from "../charts/index.js";
import type { Ensemble } from "../experiments/ensemble.js";
import { chartFiles, type Draw, type TextOrPicture } from "./chart-files.js";
import { csvOf, csvPieces } from "./csv.js";
import { jsonPieces } from "./json-rows.js";
import { aboutRun, type Circumstances } from "./manifest.js";
import { picturesOf } from "./pictures/index.js";
import { resultTables } from "./result-tables.js";
import { withUnitLabel } from "./unit-label.js";
import { withManifest } from "./with-manifest.js";

/** What a user wants of a result. */
export interface Wanted {
  readonly language: Language;
  readonly charts: boolean;
  /** Also the course of every province in every run. */
  readonly everything: boolean;
  readonly formats: readonly ("csv" | "json")[];
  /** Begin CSV files with a byte order mark, for spreadsheets that otherwise garble Chinese. */
  readonly byteOrderMark: boolean;
}

/** A file whose text comes piece by piece, once. */
export interface LongText {
  readonly path: string;
  readonly content: Iterable<string>;
}

/** Everything that goes into the results folder of a run, the manifest last. Pictures bear notes of their own. */
export function runFiles(
  ensemble: Ensemble,
  hash: string,
  { circumstances, ...wanted }: Wanted & { readonly circumstances: Circumstances },
  draw: Draw,
): Iterable<TextOrPicture | LongText> {
  const files = resultFiles(ensemble, hash, wanted, draw);
  return withManifest(files, aboutRun(ensemble, hash), circumstances, null);
}

function* resultFiles(
  ensemble: Ensemble,
  hash: string,
  wanted: Wanted,
  draw: Draw,
): Generator<TextOrPicture | LongText> {
  const mark = wanted.byteOrderMark ? "\uFEFF" : "";
  for (const { name, pieces } of resultTables(ensemble, wanted.everything)) {
    if (wanted.formats.includes("csv")) yield { path: `${name}.csv`, content: csvPieces(pieces(), mark) };
    if (wanted.formats.includes("json")) yield { path: `${name}.json`, content: jsonPieces(pieces()) };
  }
  if (!wanted.charts) return;
  for (const chart of picturesOf(ensemble, hash, wanted.language)) {
    yield* chartFiles(chart, draw(chart), (table) => mark + csvOf(withUnitLabel(table, ensemble.scenario)));
  }
}
