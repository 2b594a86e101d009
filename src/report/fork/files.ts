import type { Fork } from "../../experiments/fork/index.js";
import { comparisonContents, comparisonManifest, type Wanted } from "../compare/files.js";
import type { ComparisonTables } from "../compare/summary.js";
import type { TextOrPicture } from "../result-files.js";
import type { ForkSummary } from "./summary.js";
import { forkText } from "./summary-text.js";

/** Everything that goes into the results folder of a fork: that of a comparison, with the change and its past. */
export function* forkFiles(
  { contrast }: Fork,
  tables: ComparisonTables,
  summary: ForkSummary,
  wanted: Wanted,
): Generator<TextOrPicture> {
  const paths: string[] = [];
  const text = forkText(summary, wanted.language, false);
  for (const file of comparisonContents([contrast], tables, { text, summary }, wanted)) {
    paths.push(file.path);
    yield file;
  }
  const manifest = {
    ...comparisonManifest([contrast], summary, paths, wanted.circumstances),
    command: "fork",
    fork: summary.fork,
  };
  yield { path: "manifest.json", content: `${JSON.stringify(manifest, null, 2)}\n` };
}
