import type { Language } from "../../charts/index.js";
import type { Contrast } from "../../experiments/compare/index.js";
import { chartFiles, type Draw, type TextOrPicture } from "../chart-files.js";
import { csvOf } from "../csv.js";
import { type Circumstances, dataHash } from "../manifest.js";
import { withUnitLabel } from "../unit-label.js";
import { withManifest } from "../with-manifest.js";
import { comparisonPictures } from "./pictures.js";
import type { ComparisonSummary, ComparisonTables } from "./summary.js";
import { comparisonText } from "./summary-text.js";

/** What a folder of a comparison is made of besides the comparison. */
export interface Wanted {
  readonly language: Language;
  /** Draws charts; null for none. */
  readonly draw: Draw | null;
  readonly circumstances: Circumstances;
}

/** Everything that goes into a results folder, the manifest last. */
export function* comparisonFiles(
  contrasts: readonly Contrast[],
  tables: ComparisonTables,
  summary: ComparisonSummary,
  wanted: Wanted,
): Generator<TextOrPicture> {
  const text = comparisonText(summary, wanted.language, false);
  const contents = comparisonContents(contrasts, tables, { text, summary }, wanted);
  yield* withManifest(contents, aboutComparison(contrasts, summary), wanted.circumstances);
}

/** What is said of a comparison, for people and for programs. */
export interface Told {
  readonly text: string;
  readonly summary: ComparisonSummary;
}

/** The tables, what is said of them, and the pictures. */
export function* comparisonContents(
  contrasts: readonly Contrast[],
  tables: ComparisonTables,
  { text, summary }: Told,
  { language, draw }: Wanted,
): Generator<TextOrPicture> {
  for (const [path, content] of tables) yield { path, content };
  yield { path: "summary.txt", content: text };
  yield { path: "summary.json", content: `${JSON.stringify(summary, null, 2)}\n` };
  if (draw === null) return;
  const { scenario } = contrasts[0].baseline;
  for (const chart of comparisonPictures(contrasts, summary.resultHash, language)) {
    yield* chartFiles(chart, draw(chart), (table) => csvOf(withUnitLabel(table, scenario)));
  }
}

/** All that is needed to make the comparison again: the scenarios with everything filled in, the first the baseline. */
export function aboutComparison(
  contrasts: readonly Contrast[],
  { resultHash, seeds, pairs, steps, posterior }: ComparisonSummary,
) {
  const [{ baseline }] = contrasts;
  return {
    command: "compare",
    resultHash,
    dataHash: dataHash(),
    seeds,
    runs: pairs,
    steps,
    ...(posterior && { posterior }),
    scenarios: [baseline, ...contrasts.map(({ scenario }) => scenario)].map(({ scenario }) => scenario),
  };
}
