import { chunksIn, chunksNamed, rangesOf } from "../../experiments/sweep/chunks.js";
import type { Experiment } from "../../experiments/sweep/experiment.js";
import { InputError } from "../../node/input-error.js";
import { packageVersion } from "../../node/package-files.js";
import { carryOut, gathered, type Outcome } from "../../node/sweep/carry-out.js";
import { type Executor, executeHere } from "../../node/sweep/executor.js";
import { clearWorkshop, readManifest, writeManifest } from "../../node/sweep/manifest.js";
import { type Planned, readPlan } from "../../node/sweep/plan-file.js";
import { threads, usualThreads } from "../../node/sweep/threads/threads.js";
import { provenance } from "../provenance.js";
import { type ExperimentOptions, readAsked } from "../read-experiment.js";
import { STOPPED, stopOnInterrupt } from "../stop.js";
import { counted, opening, type PlanOptions, plannedIn } from "../sweep-folder.js";
import { sweepProgress } from "../sweep-progress.js";

/** How chunks are made and what is said of it. */
export interface CarryOptions {
  readonly threads?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly keepChunks?: boolean;
}

const sayer = ({ quiet, json }: CarryOptions) => ({
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
  await carry(plannedIn(experiment, options, (options.threads ?? usualThreads()) + 1), options);
}

/** `yardstick resume`: goes on with what a folder has a plan of. */
export async function resume(folder: string, options: CarryOptions): Promise<void> {
  await carry(readPlan(folder), options);
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
  if (manifest !== undefined) told(planned, manifest, options);
  else finished(planned, await gathered(planned), options);
}

async function carry(planned: Planned, options: CarryOptions): Promise<void> {
  const { aside } = sayer(options);
  aside(opening(packageVersion(), planned));
  const manifest = readManifest(planned.folder);
  if (manifest !== undefined) {
    told(planned, manifest, options);
    return;
  }
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
  finished(planned, outcome, options);
}

/** One thread needs no pool, and neither does one chunk. */
function executorFor({ plan }: Planned, options: CarryOptions): Executor {
  const count = options.threads ?? usualThreads();
  return count === 1 || chunksIn(plan) === 1 ? executeHere : threads(count);
}

/** Writes the manifest of what is done, or says how to go on. */
function finished(planned: Planned, outcome: Outcome, options: CarryOptions): void {
  if (outcome.state === "done") {
    writeManifest(planned, outcome.resultHash, outcome.files, provenance());
    if (!options.keepChunks) clearWorkshop(planned.folder);
    told(planned, outcome, options);
    return;
  }
  process.exitCode = STOPPED;
  const { folder, plan } = planned;
  const [total, missing] = [chunksIn(plan), outcome.missing];
  const list = rangesOf(missing);
  sayer(options).result(
    options.json
      ? JSON.stringify({ folder, state: "open", chunks: total, missing: list }, null, 2)
      : `Not finished: ${total - missing.length} of ${counted(total, "chunk")} kept in ${folder}/; missing --array=${list}. Go on with: yardstick resume ${folder}`,
  );
}

function told(
  { folder, plan }: Planned,
  { resultHash, files }: { readonly resultHash: string; readonly files: readonly string[] },
  options: CarryOptions,
): void {
  sayer(options).result(
    options.json
      ? JSON.stringify({ folder, state: "done", runs: plan.runs, resultHash, files }, null, 2)
      : `Results: ${folder}/  (sha256 ${resultHash.slice(0, 16)})`,
  );
}
