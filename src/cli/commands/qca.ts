import { join } from "node:path";
import { QcaInputError } from "../../analysis/qca/index.js";
import type { Language } from "../../charts/index.js";
import { InputError } from "../../node/input-error.js";
import { packageVersion } from "../../node/package-files.js";
import { writeResultsFolder } from "../../node/results-folder.js";
import { checkResultsFolder, checkWritable } from "../../node/results-target.js";
import { findCalibration, findTable } from "../../node/table-files.js";
import type { Draw } from "../../report/chart-files.js";
import { analyseTable, type QcaAnalysis } from "../../report/qca/analysis.js";
import { qcaFiles } from "../../report/qca/files.js";
import { qcaHash } from "../../report/qca/hash.js";
import { qcaJson } from "../../report/qca/json.js";
import type { QcaRequest } from "../../report/qca/request.js";
import { qcaText } from "../../report/qca/text.js";
import { sha256Of } from "../../report/result-hash.js";
import { circumstances } from "../circumstances.js";
import { loadDraw } from "../load-draw.js";

export interface QcaOptions {
  readonly outcome: string;
  readonly conditions: readonly string[];
  readonly cases?: string;
  readonly calibrate?: string;
  readonly inclusionCut: readonly number[];
  readonly nCut: number;
  readonly priCut: number;
  readonly solution: QcaRequest["solution"];
  readonly expect?: string;
  readonly negate?: boolean;
  readonly contradictions: QcaRequest["contradictions"];
  readonly models: QcaRequest["models"];
  readonly rowDominance?: boolean;
  readonly necessityCut: number;
  readonly relevanceCut: number;
  readonly coverageCut: number;
  readonly robustness?: boolean;
  readonly out?: string;
  readonly lang: Language;
  readonly charts: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** `yardstick qca`: a table in; truth table, solutions and necessity out, on the terminal and in a results folder. */
export async function qca(path: string, options: QcaOptions): Promise<void> {
  const request = requestOf(options);
  const given = {
    table: findTable(path),
    calibration: options.calibrate ? findCalibration(options.calibrate) : null,
  };
  const analysis = analysisOf(given, request);
  for (const warning of analysis.warnings) if (!options.quiet) process.stderr.write(`warning: ${warning}\n`);
  const version = packageVersion();
  const folder = isWritten(options) ? await write(given, analysis, options) : null;
  if (options.json) process.stdout.write(`${JSON.stringify(qcaJson(analysis, version), null, 2)}\n`);
  else if (!options.quiet)
    process.stdout.write(qcaText(analysis, { version, folder, language: options.lang }));
}

/** What is asked for in the words of the report. */
export function requestOf(options: QcaOptions): QcaRequest {
  const { outcome, negate } = options;
  if (negate && outcome.startsWith("~"))
    throw new InputError(`--negate: ${outcome} is negated already; say it once, with --negate or with ~.`);
  const [inclusionCut, contradictionCut = null] = options.inclusionCut;
  return {
    ...{ outcome: negate ? `~${outcome}` : outcome, conditions: options.conditions, cases: options.cases },
    ...{ inclusionCut, contradictionCut, nCut: options.nCut, priCut: options.priCut },
    ...{ solution: options.solution, expect: options.expect ?? null, contradictions: options.contradictions },
    ...{ models: options.models, rowDominance: options.rowDominance ?? false },
    necessity: { inclN: options.necessityCut, RoN: options.relevanceCut, covN: options.coverageCut },
    robustness: options.robustness ?? false,
  };
}

interface Given {
  readonly table: { readonly text: string; readonly where: string };
  readonly calibration: { readonly text: string; readonly where: string } | null;
}

function analysisOf({ table, calibration }: Given, request: QcaRequest): QcaAnalysis {
  try {
    const reading = analyseTable(table, calibration, request);
    if (reading.ok) return reading.analysis;
    throw InputError.of(reading.faults);
  } catch (cause) {
    if (cause instanceof QcaInputError) throw new InputError(cause.message);
    throw cause;
  }
}

/** With --json the analysis goes to standard output, and into a folder only if one is named. */
function isWritten({ json, out }: QcaOptions): boolean {
  return !json || out !== undefined;
}

async function write(given: Given, analysis: QcaAnalysis, options: QcaOptions): Promise<string> {
  const hash = qcaHash(analysis);
  const folder = options.out ?? join("results", `qca-${slugOf(analysis.study.outcome)}-${hash.slice(0, 8)}`);
  if (options.out !== undefined) checkResultsFolder(folder, options.force ?? false);
  else checkWritable(folder);
  const draw: Draw = options.charts ? await loadDraw(false) : () => [];
  const files = qcaFiles(analysis, {
    hash,
    inputHash: sha256Of(given.table.text),
    calibrationHash: given.calibration === null ? null : sha256Of(given.calibration.text),
    language: options.lang,
    charts: options.charts,
    draw,
    folder,
    circumstances: circumstances(options.lang),
  });
  writeResultsFolder(folder, files, options.force ?? false);
  return folder;
}

/** An outcome as part of a file name: letters and digits of any script; ~ becomes not-. */
function slugOf(outcome: string): string {
  const words = outcome.replace(/^~\s*/, "not-").replace(/[^\p{L}\p{N}]+/gu, "-");
  return words.replace(/^-+|-+$/g, "").slice(0, 40) || "outcome";
}
