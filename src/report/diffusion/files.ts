import type { Language } from "../../charts/index.js";
import { chartFiles, type Draw } from "../chart-files.js";
import { csvOf } from "../csv.js";
import type { Circumstances } from "../manifest.js";
import { sha256Of } from "../result-hash.js";
import { withManifest } from "../with-manifest.js";
import { diffusionPictures } from "./pictures.js";
import type { DiffusionResult } from "./result.js";
import { diffusionSummary } from "./summary.js";
import { diffusionText } from "./summary-text.js";
import { diffusionTables } from "./tables.js";

/** A table that was read (the times first, then the borders): what it is called and the hash of its text. */
export interface Origin {
  readonly file: string;
  readonly sha256: string;
}

/** What a folder of results is made of besides the result. */
export interface Wanted {
  readonly hash: string;
  readonly language: Language;
  /** Draws charts; null for none. */
  readonly draw: Draw | null;
  readonly origins: readonly Origin[];
  readonly circumstances: Circumstances;
}

interface ResultFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** SHA-256 over all tables of a result; pictures, language and time do not enter it. */
export function diffusionHash(result: DiffusionResult): string {
  const tables = [...diffusionTables(result)];
  return sha256Of(tables.map(([name, table]) => `${name}\n${csvOf(table)}`).join("\n"));
}

/** Everything that goes into a results folder, the manifest last. */
export function* diffusionFiles(result: DiffusionResult, wanted: Wanted): Generator<ResultFile> {
  const { hash: resultHash, origins: data, circumstances } = wanted;
  const about = { command: "diffusion", resultHash, question: result.question, data };
  yield* withManifest(contentFiles(result, wanted), about, circumstances);
}

function* contentFiles(result: DiffusionResult, wanted: Wanted): Generator<ResultFile> {
  for (const [name, table] of diffusionTables(result)) yield { path: `${name}.csv`, content: csvOf(table) };
  const summary = diffusionSummary(result, wanted.hash);
  yield { path: "summary.json", content: `${JSON.stringify(summary, null, 2)}\n` };
  yield { path: "summary.txt", content: diffusionText(result, wanted.language) };
  if (wanted.draw === null) return;
  const [file, borders = null] = wanted.origins.map((origin) => origin.file);
  const source = { file, borders, hash: wanted.hash };
  for (const chart of diffusionPictures(result, source, wanted.language))
    yield* chartFiles(chart, wanted.draw(chart));
}
