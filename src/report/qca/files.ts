import type { Language } from "../../charts/index.js";
import { chartFiles, type Draw, type TextOrPicture } from "../chart-files.js";
import { csvOf } from "../csv.js";
import type { Circumstances } from "../manifest.js";
import { withManifest } from "../with-manifest.js";
import type { QcaAnalysis } from "./analysis.js";
import { qcaJson } from "./json.js";
import { qcaPictures } from "./pictures.js";
import { qcaTables } from "./tables.js";
import { qcaText } from "./text.js";

/** How an analysis is to be written. */
export interface QcaWriting {
  readonly hash: string;
  /** SHA-256 of the table that was read, and of the calibration file (null without one). */
  readonly inputHash: string;
  readonly calibrationHash: string | null;
  readonly language: Language;
  readonly charts: boolean;
  readonly draw: Draw;
  readonly folder: string;
  readonly circumstances: Circumstances;
}

/** Everything that goes into the results folder of an analysis, the manifest last. */
export function* qcaFiles(analysis: QcaAnalysis, writing: QcaWriting): Generator<TextOrPicture> {
  const { inputHash, calibrationHash, circumstances } = writing;
  const about = {
    ...{ kind: "qca", resultHash: writing.hash, inputHash, calibrationHash, request: analysis.request },
    ...{ cases: analysis.study.cases.length, warnings: analysis.warnings },
  };
  yield* withManifest(contents(analysis, writing), about, circumstances);
}

function* contents(analysis: QcaAnalysis, writing: QcaWriting): Generator<TextOrPicture> {
  const { hash, language, folder, charts, draw, circumstances } = writing;
  const { version } = circumstances;
  for (const [name, table] of qcaTables(analysis)) yield { path: `${name}.csv`, content: csvOf(table) };
  yield { path: "analysis.json", content: `${JSON.stringify(qcaJson(analysis, version), null, 2)}\n` };
  yield { path: "summary.txt", content: qcaText(analysis, { version, folder, language }) };
  if (!charts) return;
  for (const chart of qcaPictures(analysis, hash, language)) yield* chartFiles(chart, draw(chart));
}
