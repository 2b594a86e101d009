import { chunksIn, chunksNamed, rangesOf } from "../../experiments/sweep/chunks.js";
import type { Experiment } from "../../experiments/sweep/experiment.js";
import { InputError } from "../../node/input-error.js";
import { packageFile, packageVersion } from "../../node/package-files.js";
import { behaviorSpaceTable, dateOfTable } from "../../node/sweep/behaviorspace-file.js";
import { carryOut, gathered, type Outcome } from "../../node/sweep/carry-out.js";
import { type Executor, executeHere } from "../../node/sweep/executor.js";
import { GrowingFile } from "../../node/sweep/growing-file.js";
import { clearWorkshop, readManifest, writeManifest } from "../../node/sweep/manifest.js";
import { type Planned, readPlan } from "../../node/sweep/plan-file.js";
import { redisQueue } from "../../node/sweep/redis/queue.js";
import { workAt } from "../../node/sweep/redis/worker.js";
import { isInSlurm, quote, submitToSlurm } from "../../node/sweep/slurm.js";
import { surveyOf } from "../../node/sweep/survey.js";
import { threads } from "../../node/sweep/threads/threads.js";
import { usualThreads } from "../../node/threads/pool.js";
import { lined } from "../../report/explain/words.js";
import { provenance } from "../provenance.js";
import { type ExperimentOptions, readAsked } from "../read-experiment.js";
import { STOPPED, stopOnInterrupt } from "../stop.js";
import { counted, opening, type PlanOptions, plannedIn } from "../sweep-folder.js";
import { type PictureOptions, pictured } from "../sweep-pictures.js";
import { sweepProgress } from "../sweep-progress.js";

/** Exit code of a command that found something missing. */
const FAULT = 1;
/** Time between two looks at the queue of Slurm, ms. */
const GLANCE = 2000;

/** A sweep that is all there: the hash of its table of runs, and its files. */
export interface Done {
  readonly resultHash: string;
  readonly files: readonly string[];
}

/** How chunks are made and what is said of it. */
export interface CarryOptions extends PictureOptions {
  readonly threads?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly keepChunks?: boolean;
  /** Address of a Redis at which workers wait. */
  readonly redis?: string;
  readonly slurm?: boolean;
  /** Options for sbatch. */
  readonly sbatch?: readonly string[];
  /** Where a table in the layout of BehaviorSpace goes; - is standard output. */
  readonly table?: string;
  /** Wait until Slurm has made everything. */
  readonly wait?: boolean;
}

/** What goes to standard error, and the result on standard output. */
export const sayer = ({ quiet, json }: CarryOptions) => ({
  aside: quiet ? () => {} : (line: string) => void process.stderr.write(`${line}\n`),
  result: quiet && !json ? () => {} : (line: string) => void process.stdout.write(`${line}\n`),
});

/** `yardstick sweep`: an experiment in, the table of its runs out. */
export async function sweep(
  name: string,
  options: ExperimentOptions & PlanOptions & CarryOptions,
): Promise<void> {
  const { aside } = sayer(options);
  const experiment: Experiment = readAsked(name, options, aside);
  await carryAndTell(plannedIn(experiment, options, (options.threads ?? usualThreads()) + 1), options);
}

/** `yardstick resume`: goes on with what a folder has a plan of. */
export async function resume(folder: string, options: CarryOptions): Promise<void> {
  await carryAndTell(readPlan(folder), options);
}

/** `yardstick plan`: an experiment in, a folder with its plan out; nothing is run. */
export function plan(name: string, options: ExperimentOptions & PlanOptions & CarryOptions): void {
  const { aside, result } = sayer(options);
  const planned = plannedIn(readAsked(name, options, aside), options, 1);
  const { plan, folder } = planned;
  aside(opening(packageVersion(), planned));
  const chunks = chunksIn(plan);
  if (options.json) result(JSON.stringify({ folder, hash: planned.hash, runs: plan.runs, chunks }, null, 2));
  else
    result(
      `Planned: ${folder}/plan.json, chunks 0 to ${chunks - 1}. Make them with yardstick run-chunk ${folder} <chunks>, then yardstick collect ${folder}.`,
    );
}

/** `yardstick run-chunk`: makes chunks of a plan, one after the other. */
export async function runChunk(folder: string, list: string, options: CarryOptions): Promise<void> {
  const planned = readPlan(folder);
  const count = chunksIn(planned.plan);
  const chunks = chunksNamed(list, count);
  if (chunks === undefined)
    throw new InputError(
      `${list}: no chunks of ${folder}. Allowed: numbers and ranges from 0 to ${count - 1}, as 0-3,7.`,
    );
  const { result } = sayer(options);
  const stop = stopOnInterrupt();
  const onChunk = ({ chunk, runs }: { chunk: number; runs: number }) =>
    result(`chunk ${chunk}: ${counted(runs, "run")}`);
  await executeHere(planned, chunks, { onChunk }, stop.signal);
  stop.release();
  if (stop.signal.aborted) process.exitCode = STOPPED;
}

/** `yardstick collect`: verifies and merges what is there, or says what is missing. */
export async function collect(folder: string, options: CarryOptions): Promise<void> {
  const planned = readPlan(folder);
  const manifest = readManifest(folder);
  const done = manifest ?? finished(planned, await gathered(planned), options);
  if (done !== undefined) await told(planned, done, options);
}

/** Makes what is missing of a plan and tells what came of it. */
export async function carryAndTell(planned: Planned, options: CarryOptions): Promise<void> {
  const done = await carry(planned, options);
  if (done !== undefined) await told(planned, done, options);
}

/** Makes what is missing of a plan, unless all is done; undefined if it could not be finished, which has been said. */
export async function carry(planned: Planned, options: CarryOptions): Promise<Done | undefined> {
  const { aside } = sayer(options);
  aside(opening(packageVersion(), planned));
  const manifest = readManifest(planned.folder);
  if (manifest !== undefined) return manifest;
  if (options.slurm) return await carryBySlurm(planned, options);
  const { plan, experiment } = planned;
  const progress = sweepProgress(plan.runs, experiment.outcomes[0], options.quiet ?? false);
  const stop = stopOnInterrupt();
  const outcome = await carryOut(
    planned,
    executorFor(planned, options),
    {
      onSurvey({ done, broken }) {
        for (const each of broken) aside(`warning: ${each}; it is made again`);
        if (done.length > 0) aside(`${counted(done.length, "chunk")} of ${chunksIn(plan)} already made`);
        progress.begin(done);
      },
      onRuns: progress.runs,
      onChunk: progress.chunk,
    },
    stop.signal,
  ).finally(() => {
    progress.end();
    stop.release();
  });
  return finished(planned, outcome, options, stop.signal.aborted);
}

/** Gives what is missing to Slurm, and waits for it only if asked to. */
async function carryBySlurm(planned: Planned, options: CarryOptions): Promise<Done | undefined> {
  const { folder } = planned;
  const { missing } = await surveyOf(planned);
  const call = [process.execPath, packageFile("dist/cli.js")].map(quote);
  const { sbatch = [], threads: most } = options;
  const jobs = submitToSlurm(planned, missing, {
    command: call,
    sbatch,
    ...(most === undefined ? {} : { most }),
  });
  const both = [jobs.array, jobs.collector];
  const list = rangesOf(missing);
  if (!options.wait) {
    sayer(options).result(
      options.json
        ? JSON.stringify({ folder, state: "submitted", ...jobs, chunks: list }, null, 2)
        : `Submitted: chunks ${list} as job ${jobs.array}, and behind it job ${jobs.collector}, which collects. Watch them with squeue --jobs=${both.join(",")}; what is missing in the end goes on with: yardstick resume ${folder} --slurm`,
    );
    return undefined;
  }
  const stop = stopOnInterrupt();
  while (!stop.signal.aborted && isInSlurm(both)) await new Promise((resolve) => setTimeout(resolve, GLANCE));
  stop.release();
  return readManifest(folder) ?? finished(planned, await gathered(planned), options, stop.signal.aborted);
}

/** `yardstick worker`: makes chunks that are asked for at a Redis until it is stopped. */
export async function worker(options: CarryOptions): Promise<void> {
  const { aside } = sayer(options);
  const url = options.redis ?? "";
  const count = options.threads ?? usualThreads();
  const stop = stopOnInterrupt();
  aside(`yardstick ${packageVersion()}  worker: ${counted(count, "thread")} at ${url}; stop it with Ctrl-C`);
  await workAt({ url, threads: count, say: aside }, stop.signal);
}

/** One thread needs no pool, and neither does one chunk. */
function executorFor({ plan }: Planned, options: CarryOptions): Executor {
  if (options.redis !== undefined) return redisQueue(options.redis, sayer(options).aside);
  const count = options.threads ?? usualThreads();
  return count === 1 || chunksIn(plan) === 1 ? executeHere : threads(count);
}

/** Writes the manifest of what is done, or says how to go on. */
function finished(
  planned: Planned,
  outcome: Outcome,
  options: CarryOptions,
  isStopped = false,
): Done | undefined {
  if (outcome.state === "done") {
    writeManifest(planned, outcome.resultHash, outcome.files, provenance());
    if (!options.keepChunks) clearWorkshop(planned.folder);
    return outcome;
  }
  const { folder, plan } = planned;
  process.exitCode = isStopped ? STOPPED : FAULT;
  const [total, missing] = [chunksIn(plan), outcome.missing];
  const list = rangesOf(missing);
  sayer(options).result(
    options.json
      ? JSON.stringify({ folder, state: "open", chunks: total, missing: list }, null, 2)
      : `Not finished: ${total - missing.length} of ${counted(total, "chunk")} kept in ${folder}/; missing --array=${list}. Go on with: yardstick resume ${folder}`,
  );
  return undefined;
}

async function told(planned: Planned, { resultHash, files }: Done, options: CarryOptions): Promise<void> {
  const { folder, plan } = planned;
  const told = await pictured(planned, resultHash, options);
  if (options.table !== undefined) await tableTo(options.table, planned);
  if (options.table === "-") return;
  sayer(options).result(
    options.json
      ? JSON.stringify({ folder, state: "done", runs: plan.runs, resultHash, files, ...told }, null, 2)
      : [
          ...told.changes.map((text) => lined(text, 0)),
          `Results: ${folder}/  (sha256 ${resultHash.slice(0, 16)})`,
          ...(told.charts.length > 0 ? [`Charts:  ${folder}/charts/*.png`] : []),
        ].join("\n"),
  );
}

/** Writes the table of a finished sweep for readers of BehaviorSpace. */
async function tableTo(path: string, planned: Planned): Promise<void> {
  const pieces = behaviorSpaceTable(planned, { version: packageVersion(), date: dateOfTable(new Date()) });
  if (path === "-") {
    for await (const piece of pieces) process.stdout.write(piece);
    return;
  }
  const file = new GrowingFile(path);
  for await (const piece of pieces) file.add(piece);
  file.end();
}
