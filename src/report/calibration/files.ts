import type { Language } from "../../charts/index.js";
import type { DataReading } from "../../experiments/calibration/calibration.js";
import type { FittedReading } from "../../experiments/calibration/fitted.js";
import { chartFiles, type Draw, type TextOrPicture } from "../chart-files.js";
import { csvOf } from "../csv.js";
import { type Circumstances, dataHash } from "../manifest.js";
import { sha256Of } from "../result-hash.js";
import { withManifest } from "../with-manifest.js";
import { fitCaption } from "./caption.js";
import { calibrationHash, FIT_SCHEMA, type Fit, folderOf } from "./fit.js";
import { fitText } from "./fit-text.js";
import { fitPictures } from "./pictures.js";
import { drawsTable, generationsTable, pointwiseTable, posteriorTable } from "./tables.js";

/** What a user wants of a fit; pictures are drawn only if somebody draws. */
export interface WantedOfFit {
  readonly language: Language;
  readonly draw: Draw | null;
}

/** Everything that goes into the folder of a fit, the manifest last. The main reading stands at the top. */
export function* fitFiles(
  fit: Fit,
  spec: string,
  wanted: WantedOfFit,
  circumstances: Circumstances,
): Generator<TextOrPicture> {
  const { calibration } = fit;
  const about = {
    ...{ command: "calibrate", resultHash: fitHash(fit), calibrationHash: calibrationHash(calibration) },
    dataHash: dataHash(),
  };
  yield* withManifest(contents(fit, spec, wanted), about, circumstances, { ...about, calibration });
}

/** SHA-256 over the draws of all readings. */
export function fitHash({ calibration, fitted }: Fit): string {
  return sha256Of(fitted.map((each) => csvOf(drawsTable(calibration, each))).join("\n"));
}

function* contents(fit: Fit, spec: string, { language, draw }: WantedOfFit): Generator<TextOrPicture> {
  const { calibration, fitted, version } = fit;
  yield { path: "calibration.yaml", content: spec };
  const head = {
    ...{ tool: "yardstick", fitSchema: FIT_SCHEMA, version, calibrationHash: calibrationHash(calibration) },
    ...{ dataHash: dataHash(), resultHash: fitHash(fit) },
  };
  const readings = fitted.map(({ draws: _, ...each }, k) => ({ folder: folderOf(k), ...each }));
  yield { path: "fit.json", content: `${JSON.stringify({ ...head, readings, calibration }, null, 1)}\n` };
  for (const [k, each] of fitted.entries()) yield* tablesOf(folderOf(k), calibration.readings[k], each, fit);
  yield { path: "summary.txt", content: `${fitText(fit, language)}\n` };
  if (draw === null) return;
  for (const chart of fitPictures(fit, { language, caption: fitCaption(fit, fitHash(fit), language) })) {
    yield* chartFiles(chart, draw(chart));
  }
}

function* tablesOf(
  folder: string,
  reading: DataReading,
  fitted: FittedReading,
  { calibration }: Fit,
): Generator<TextOrPicture> {
  yield { path: `${folder}draws.csv`, content: csvOf(drawsTable(calibration, fitted)) };
  if (calibration.aim.target === "exact")
    yield { path: `${folder}pointwise.csv`, content: csvOf(pointwiseTable(reading, fitted)) };
  yield { path: `${folder}posterior.csv`, content: csvOf(posteriorTable(fitted)) };
  yield { path: `${folder}generations.csv`, content: csvOf(generationsTable(fitted)) };
}
