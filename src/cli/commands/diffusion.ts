import { basename, join } from "node:path";
import type { CategoryRule } from "../../analysis/diffusion/index.js";
import type { Ties } from "../../analysis/survival/index.js";
import type { Language } from "../../charts/index.js";
import { InputError } from "../../node/input-error.js";
import { writeResultsFolder } from "../../node/results-folder.js";
import { checkResultsFolder, checkWritable } from "../../node/results-target.js";
import { findTable } from "../../node/table-files.js";
import { diffusionFiles, diffusionHash } from "../../report/diffusion/files.js";
import type { DiffusionQuestion } from "../../report/diffusion/question.js";
import { readSample } from "../../report/diffusion/read-sample.js";
import { analyseDiffusion, type DiffusionResult } from "../../report/diffusion/result.js";
import { diffusionSummary } from "../../report/diffusion/summary.js";
import { diffusionText } from "../../report/diffusion/summary-text.js";
import { sha256Of } from "../../report/result-hash.js";
import { readTable } from "../../tables/index.js";
import { circumstances } from "../circumstances.js";
import { loadDraw } from "../load-draw.js";

export interface DiffusionOptions {
  readonly time: string;
  readonly event: string;
  readonly cases?: string;
  readonly group?: string;
  readonly covariates: readonly string[];
  readonly ties: Ties;
  readonly categories: CategoryRule;
  readonly until?: number;
  readonly period?: number;
  readonly borders?: string;
  readonly out?: string;
  readonly lang: Language;
  readonly charts: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** More periods than this cannot be looked at one by one. */
const MOST_PERIODS = 500;

/** `yardstick diffusion`: a table of adoption times in; survival, hazard and adopter statistics out. */
export async function diffusion(path: string, options: DiffusionOptions): Promise<void> {
  const table = findTable(path);
  const borders = options.borders === undefined ? null : findTable(options.borders);
  const texts = borders === null ? [table] : [table, borders];
  const result = resultOf(texts, options);
  const hash = diffusionHash(result);
  const origins = texts.map(({ text, where }) => ({ file: basename(where), sha256: sha256Of(text) }));
  const folder = isWritten(options) ? await write(result, { hash, origins }, options) : null;
  if (options.json) process.stdout.write(`${JSON.stringify(diffusionSummary(result, hash), null, 2)}\n`);
  else if (!options.quiet)
    process.stdout.write(`${diffusionText(result, options.lang)}\n${results[options.lang]}${folder}\n`);
}

const results = { en: "Results: ", zh: "结果：" } as const;

interface Text {
  readonly text: string;
  readonly where: string;
}

function resultOf([table, borders]: readonly Text[], options: DiffusionOptions): DiffusionResult {
  const question = questionOf(options);
  const reading = readSample(given(table), question, borders ? given(borders) : null);
  if (!reading.ok) throw InputError.of(reading.faults);
  checkPeriods(reading.sample.times, question.period);
  return analyseDiffusion(reading.sample, question);
}

function given({ text, where }: Text) {
  const reading = readTable(text, where);
  if (!reading.ok) throw InputError.of(reading.faults);
  return reading.table;
}

function questionOf(options: DiffusionOptions): DiffusionQuestion {
  const { time, event, cases, group, covariates, ties, categories, until, period } = options;
  return {
    ...{ time, event, covariates, ties, categories },
    ...(cases === undefined ? {} : { cases }),
    ...(group === undefined ? {} : { group }),
    ...(until === undefined ? {} : { until }),
    ...(period === undefined ? {} : { period }),
  };
}

function checkPeriods(times: readonly { readonly time: number }[], period: number | undefined): void {
  if (period === undefined) return;
  const last = Math.max(...times.map(({ time }) => time));
  if (last / period > MOST_PERIODS)
    throw new InputError(
      `--period: ${period} makes ${Math.ceil(last / period)} periods of ${last}. Allowed: at most ${MOST_PERIODS}; give a longer one, from ${last / MOST_PERIODS}.`,
    );
}

/** With --json the result goes to standard output, and into a folder only if one is named. */
function isWritten({ json, out }: DiffusionOptions): boolean {
  return !json || out !== undefined;
}

async function write(
  result: DiffusionResult,
  about: { readonly hash: string; readonly origins: readonly { file: string; sha256: string }[] },
  options: DiffusionOptions,
): Promise<string> {
  const folder = options.out ?? join("results", `diffusion-${about.hash.slice(0, 8)}`);
  if (options.out !== undefined) checkResultsFolder(folder, options.force ?? false);
  else checkWritable(folder);
  const draw = options.charts ? await loadDraw(false) : null;
  const wanted = { ...about, language: options.lang, draw, circumstances: circumstances(options.lang) };
  writeResultsFolder(folder, diffusionFiles(result, wanted), options.force ?? false);
  return folder;
}
