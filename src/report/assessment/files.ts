import type { Language } from "../../charts/index.js";
import type { Assessment } from "../../experiments/assessment/index.js";
import { calibrationHash } from "../calibration/fit.js";
import { chartFiles, type Draw, type TextOrPicture } from "../chart-files.js";
import { csvOf } from "../csv.js";
import type { Figure } from "../document/blocks.js";
import { htmlOf } from "../document/html.js";
import { markdownOf } from "../document/markdown.js";
import { type Circumstances, dataHash } from "../manifest.js";
import { sha256Of } from "../result-hash.js";
import { withManifest } from "../with-manifest.js";
import { assessmentPictures } from "./pictures.js";
import { assessmentReport } from "./report.js";
import type { Assessed } from "./story.js";
import { assessmentTables } from "./tables.js";

/** What a user wants of a report. */
export interface WantedReport {
  readonly language: Language;
  readonly charts: boolean;
}

/** SHA-256 over all tables of an assessment; neither pictures nor language enter it. */
export function assessmentHash(assessment: Assessment): string {
  return sha256Of([...assessmentTables(assessment).values()].map(csvOf).join("\n"));
}

/** Everything that goes into the folder of an assessment, the manifest last. */
export function* assessmentFiles(
  assessed: Assessed,
  wanted: WantedReport,
  draw: Draw,
  circumstances: Circumstances,
): Generator<TextOrPicture> {
  const { calibration, fitHash, fitFolder, quick, assessment } = assessed;
  const about = {
    ...{ command: "assess", resultHash: assessmentHash(assessment), fitHash, fitFolder },
    ...{
      calibrationHash: calibrationHash(calibration),
      dataHash: dataHash(),
      quick,
      effort: assessment.effort,
    },
  };
  yield* withManifest(contents(assessed, wanted, draw, circumstances.version), about, circumstances);
}

function* contents(
  assessed: Assessed,
  { language, charts }: WantedReport,
  draw: Draw,
  version: string,
): Generator<TextOrPicture> {
  const { assessment } = assessed;
  for (const [name, table] of assessmentTables(assessment))
    yield { path: `${name}.csv`, content: csvOf(table) };
  const hash = assessmentHash(assessment);
  const figures = new Map<string, Figure>();
  for (const chart of charts ? assessmentPictures(assessed, language, hash.slice(0, 8)) : []) {
    const files = chartFiles(chart, draw(chart));
    const png = files.find(({ path }) => path.endsWith(".png"));
    if (png && typeof png.content !== "string")
      figures.set(chart.id, { path: png.path, title: chart.title, alt: chart.alt, png: png.content });
    yield* files;
  }
  const report = assessmentReport({ ...assessed, language, figures, version, hash });
  yield { path: "report.md", content: markdownOf(report) };
  yield { path: "report.html", content: htmlOf(report, language) };
}
