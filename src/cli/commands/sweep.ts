import { chunksIn } from "../../experiments/sweep/chunks.js";
import { packageVersion } from "../../node/package-files.js";
import { readPlan } from "../../node/sweep/plan-file.js";
import { usualThreads } from "../../node/threads/pool.js";
import type { CarryOptions } from "../carry-options.js";
import { type ExperimentOptions, readAsked } from "../read-experiment.js";
import { sayer } from "../sayer.js";
import { opening, type PlanOptions, plannedIn } from "../sweep-folder.js";
import { carryAndTell } from "../sweep-told.js";

/** `yardstick sweep`: an experiment in, the table of its runs out. */
export async function sweep(
  name: string,
  options: ExperimentOptions & PlanOptions & CarryOptions,
): Promise<void> {
  const { aside } = sayer(options);
  const experiment = readAsked(name, options, aside);
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
