import type { Fork } from "../../experiments/fork/index.js";
import type { TextOrPicture } from "../chart-files.js";
import { aboutComparison, comparisonContents, type Wanted } from "../compare/files.js";
import type { ComparisonTables } from "../compare/summary.js";
import { withManifest } from "../with-manifest.js";
import type { ForkSummary } from "./summary.js";
import { forkText } from "./summary-text.js";

/** Everything that goes into the results folder of a fork: that of a comparison, with the change and its past. */
export function* forkFiles(
  { contrast }: Fork,
  tables: ComparisonTables,
  summary: ForkSummary,
  wanted: Wanted,
): Generator<TextOrPicture> {
  const text = forkText(summary, wanted.language, false);
  const contents = comparisonContents([contrast], tables, { text, summary }, wanted);
  const about = { ...aboutComparison([contrast], summary), command: "fork", fork: summary.fork };
  yield* withManifest(contents, about, wanted.circumstances);
}
