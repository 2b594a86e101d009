import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chunksIn, usualChunk } from "../experiments/sweep/chunks.js";
import { type Experiment, runsOf } from "../experiments/sweep/experiment.js";
import { InputError } from "../node/input-error.js";
import { checkResultsFolder, checkWritable } from "../node/results-target.js";
import {
  CHUNKS,
  experimentHash,
  hasPlan,
  type Planned,
  planHere,
  readPlan,
  writePlan,
} from "../node/sweep/plan-file.js";
import { checkRoom } from "../node/sweep/room.js";
import { sweepUnplanned } from "../node/sweep/unplanned.js";
import { provenance } from "./provenance.js";

/** How an experiment is to be planned. */
export interface PlanOptions {
  readonly out?: string;
  readonly chunkRuns?: number;
  readonly force?: boolean;
  /** Runs of the same experiment are kept even if all else is replaced. */
  readonly keepsRuns?: boolean;
}

/**
 * The plan of an experiment in its folder: the one that is there if it is of the same experiment, so that what is made
 * counts; otherwise a new one.
 */
export function plannedIn(
  experiment: Experiment,
  { out, chunkRuns, force = false, keepsRuns = false }: PlanOptions,
  holders: number,
): Planned {
  const plan = planHere(experiment, chunkRuns ?? usualChunk(runsOf(experiment)));
  const wanted = experimentHash(plan);
  const folder = out ?? join("results", `sweep-${experiment.id}-${wanted.slice(0, 8)}`);
  const same = keepsRuns && force ? sameIn(folder, wanted) : undefined;
  if (same !== undefined) return same;
  if (hasPlan(folder) && !force) {
    const there = readPlan(folder);
    if (experimentHash(there.plan) === wanted) return there;
    throw new InputError(
      `${folder}: this folder holds another experiment (${there.experiment.id}, ${there.plan.runs} runs). Allowed: a folder of its own for each experiment; name another with --out, or replace it with --force.`,
    );
  }
  if (!force) checkRoom(folder, experiment, holders);
  clear(folder, force);
  return writePlan(folder, plan, provenance());
}

/** The plan of a folder, if it can be used and is of this experiment. */
function sameIn(folder: string, wanted: string): Planned | undefined {
  if (!hasPlan(folder)) return undefined;
  try {
    const there = readPlan(folder);
    return experimentHash(there.plan) === wanted ? there : undefined;
  } catch (cause) {
    if (cause instanceof InputError) return undefined;
    throw cause;
  }
}

/** Makes room for a new plan: an older result is replaced, anything else only if the user insists. */
function clear(folder: string, force: boolean): void {
  checkWritable(folder);
  if (!hasPlan(folder)) sweepUnplanned(folder, CHUNKS);
  checkResultsFolder(folder, force);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}

/** The first line of every command that makes runs: what, how many, with which seeds, and where. */
export function opening(version: string, { folder, plan, experiment }: Planned): string {
  const { points, replicates, seed, commonRandomNumbers } = experiment.design;
  const seeds = commonRandomNumbers
    ? `seeds ${seed} to ${seed + replicates - 1} for every point`
    : `seeds from ${seed} on, others for every point`;
  return `yardstick ${version}  sweep ${experiment.id}: ${counted(points.length, "point")} x ${counted(replicates, "run")} = ${counted(plan.runs, "run")} in ${counted(chunksIn(plan), "chunk")}, ${seeds}; ${folder}/`;
}

/** "1 point", "2 points". */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
