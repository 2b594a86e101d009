import { existsSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { asyncBufferFromFile } from "hyparquet";
import type { Language } from "../../charts/index.js";
import { type Generator, makeDesign, sizeOf } from "../../experiments/designs/index.js";
import { type Aim, nextSize, type Sensitivity } from "../../experiments/sensitivity/index.js";
import type { Goal } from "../../experiments/spec/index.js";
import { columnName } from "../../experiments/sweep/columns.js";
import type { Experiment } from "../../experiments/sweep/experiment.js";
import { InputError } from "../../node/input-error.js";
import { packageVersion } from "../../node/package-files.js";
import { writeResultsFolder } from "../../node/results-folder.js";
import { checkResultsFolder, checkWritable } from "../../node/results-target.js";
import { readManifest } from "../../node/sweep/manifest.js";
import { readNumbers } from "../../node/sweep/parquet-read.js";
import { hasPlan, type Planned, readPlan } from "../../node/sweep/plan-file.js";
import { SWEEP_PARQUET } from "../../node/sweep/tables.js";
import { takeOver } from "../../node/sweep/take-over.js";
import { usualThreads } from "../../node/threads/pool.js";
import {
  type ReachedGoal,
  type SensitivityAccount,
  sensitivityAccount,
} from "../../report/sensitivity/account.js";
import { sensitivityFiles, sensitivityJson } from "../../report/sensitivity/files.js";
import { sensitivityText } from "../../report/sensitivity/sensitivity-text.js";
import { carry } from "../carry.js";
import type { CarryOptions, Done } from "../carry-options.js";
import { circumstances } from "../circumstances.js";
import { loadDraw } from "../load-draw.js";
import { type ExperimentOptions, readAsked } from "../read-experiment.js";
import { sayer } from "../sayer.js";
import { analysesOf } from "../sensitivity-analyses.js";
import { type PlanOptions, plannedIn } from "../sweep-folder.js";

interface SensitivityOptions extends ExperimentOptions, PlanOptions, CarryOptions {
  readonly lang: Language;
  readonly charts: boolean;
  readonly sample?: string;
  readonly halfWidth?: number;
  readonly mostPoints?: number;
  /** Analyse as a sample of no design. */
  readonly given?: boolean;
}

/** A sample that is all there, and what comes of it. */
interface Analysed {
  readonly planned: Planned;
  readonly done: Done;
  readonly analyses: readonly Sensitivity[];
  readonly goal: ReachedGoal | null;
}

/** `yardstick sensitivity`: an experiment, or the results of a sweep, in; which factors matter out. */
export async function sensitivity(name: string, options: SensitivityOptions): Promise<void> {
  if (options.out !== undefined) checkResultsFolder(options.out, options.force ?? false);
  else checkWritable(join("results", "sensitivity"));
  const draw = options.charts ? await loadDraw(false) : null;
  const found = isFolder(name) ? await stored(name, options) : await made(name, options);
  if (found === undefined) return;
  const { planned, done, analyses, goal } = found;
  const sample = { folder: planned.folder, resultHash: done.resultHash };
  const account = sensitivityAccount({
    experiment: planned.experiment,
    analyses,
    goal,
    sample,
    given: options.given ?? false,
  });
  const folder =
    options.out ?? join("results", `sensitivity-${planned.experiment.id}-${account.hash.slice(0, 8)}`);
  const about = { folder, circumstances: circumstances(options.lang) };
  const files = sensitivityFiles(account, { language: options.lang, draw }, about);
  writeResultsFolder(folder, files, options.force ?? false);
  sayer(options).result(wordsFor(account, folder, options));
}

function isFolder(name: string): boolean {
  return existsSync(name) && statSync(name).isDirectory();
}

/** What a sweep has left is analysed as it is. */
async function stored(folder: string, options: SensitivityOptions): Promise<Analysed> {
  if (!hasPlan(folder))
    throw new InputError(
      `${folder}: no results of a sweep. Allowed: an experiment, a scenario with --vary, or a folder that yardstick sweep or yardstick sensitivity filled; name another.`,
    );
  const asked = (["vary", "design", "points", "runs", "seed", "set", "halfWidth"] as const).filter((key) => {
    const given = options[key];
    return Array.isArray(given) ? given.length > 0 : given !== undefined;
  });
  if (asked.length > 0)
    throw new InputError(
      `${folder}: ${asked.map((key) => `--${key === "halfWidth" ? "half-width" : key}`).join(", ")} would need other runs than those that are there. Allowed: with an experiment; leave it out, or name the experiment.`,
    );
  const planned = readPlan(folder);
  const done = readManifest(folder);
  if (done === undefined)
    throw new InputError(
      `${folder}: the sweep is not finished. Allowed: a finished one; go on with: yardstick resume ${folder}`,
    );
  return { planned, done, analyses: await analysed(planned, options), goal: null };
}

/** Makes the runs of an experiment, and twice as many as long as its goal wants and allows it. */
async function made(name: string, options: SensitivityOptions): Promise<Analysed | undefined> {
  const { aside } = sayer(options);
  const read = readAsked(name, options, aside);
  if (read.design.factors.length === 0)
    throw new InputError(
      `${name}: nothing varies, so there is nothing to be sensitive to. Allowed: an experiment with factors, or a scenario with --vary path=low..high/steps.`,
    );
  const aim = aimOf(read, read.goal, options);
  let experiment: Experiment = read;
  let before: Planned | undefined;
  for (;;) {
    const planned = plannedIn(
      experiment,
      placeOf(experiment, options),
      (options.threads ?? usualThreads()) + 1,
    );
    if (before !== undefined && readManifest(planned.folder) === undefined) await takeOver(before, planned);
    const done = await carry(planned, options);
    if (done === undefined) return undefined;
    const analyses = await analysed(planned, options);
    if (aim === null) return { planned, done, analyses, goal: null };
    const next = nextSize(experiment.design.generator, analyses, aim);
    if (next.done) return { planned, done, analyses, goal: { aim, next } };
    aside(
      `widest interval ±${Number(next.widest.toPrecision(2))}, wanted ±${aim.halfWidth}: twice as many points`,
    );
    experiment = enlarged(experiment, next.generator);
    before = planned;
  }
}

function enlarged(experiment: Experiment, generator: Generator): Experiment {
  const { factors, replicates, seed, commonRandomNumbers } = experiment.design;
  return { ...experiment, design: makeDesign(factors, generator, { replicates, seed, commonRandomNumbers }) };
}

/**
 * The sample lies where a sweep of the same experiment would, unless somebody says otherwise; each size has its own. What
 * is there of it counts, also if the analysis is to be replaced.
 */
function placeOf({ design }: Experiment, { sample, force, chunkRuns }: SensitivityOptions): PlanOptions {
  return {
    keepsRuns: true,
    ...(sample === undefined ? {} : { out: join(sample, `points-${design.points.length}`) }),
    ...(force === undefined ? {} : { force }),
    ...(chunkRuns === undefined ? {} : { chunkRuns }),
  };
}

/** How often a design may double where a goal is set and nothing is said of its limit: to 64 times its size. */
const MOST_GROWTH = 64;

function aimOf({ design }: Experiment, goal: Goal | null, options: SensitivityOptions): Aim | null {
  const { halfWidth = goal?.halfWidth, mostPoints } = options;
  const size = sizeOf(design.generator);
  if (halfWidth === undefined) {
    if (mostPoints === undefined) return null;
    throw new InputError(
      "--most-points: no goal is set. Allowed: with --half-width, or a goal in the file; add one.",
    );
  }
  if (size === undefined)
    throw new InputError(
      `${options.halfWidth === undefined ? "goal" : "--half-width"}: a design of the kind ${design.generator.kind} cannot grow. Allowed: with latin-hypercube, sobol, saltelli and morris; choose one of them, or leave the goal out.`,
    );
  return { halfWidth, points: mostPoints ?? goal?.points ?? MOST_GROWTH * size };
}

async function analysed(
  planned: Planned,
  { given = false, outcome }: SensitivityOptions,
): Promise<Sensitivity[]> {
  const { folder, experiment } = planned;
  const asked = outcome === undefined ? experiment.outcomes : wanted(outcome, planned);
  const file = await asyncBufferFromFile(join(folder, SWEEP_PARQUET));
  return await analysesOf(experiment, asked, given, (names) => readNumbers(file, names.map(columnName)));
}

function wanted(list: string, { experiment: { outcomes }, folder }: Planned): string[] {
  const names = list.split(",").map((name) => name.trim());
  const strange = names.filter((name) => !outcomes.includes(name));
  if (strange.length === 0) return names;
  throw new InputError(
    `--outcome ${strange.join(", ")}: not kept in ${basename(folder)}. Allowed: ${outcomes.join(", ")}; choose among them.`,
  );
}

function wordsFor(account: SensitivityAccount, folder: string, options: SensitivityOptions): string {
  const { lang, json, charts } = options;
  const version = packageVersion();
  if (json) return JSON.stringify(sensitivityJson(account, { version, folder }), null, 2);
  const [sample, results, pictures] =
    lang === "zh" ? ["样本", "结果", "图表"] : ["Sample", "Results", "Charts"];
  return [
    sensitivityText(account, lang),
    "",
    `${sample}:  ${account.sample.folder}/  (sha256 ${account.sample.resultHash.slice(0, 16)})`,
    `${results}: ${folder}/  (sha256 ${account.hash.slice(0, 16)})`,
    ...(charts ? [`${pictures}:  ${folder}/charts/*.png`] : []),
  ].join("\n");
}
