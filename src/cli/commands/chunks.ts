import { chunksIn, chunksNamed } from "../../experiments/sweep/chunks.js";
import { workInFolder } from "../../node/carriers/folder/worker.js";
import { workAt } from "../../node/carriers/redis/worker.js";
import { InputError } from "../../node/input-error.js";
import { packageVersion } from "../../node/package-files.js";
import { gathered } from "../../node/sweep/carry-out.js";
import { executeHere } from "../../node/sweep/executor.js";
import { readManifest } from "../../node/sweep/manifest.js";
import { readPlan } from "../../node/sweep/plan-file.js";
import { usualThreads } from "../../node/threads/pool.js";
import type { CarryOptions } from "../carry-options.js";
import { finished } from "../finished.js";
import { type SayOptions, sayer } from "../sayer.js";
import { STOPPED, stopOnInterrupt } from "../stop.js";
import { counted } from "../sweep-folder.js";
import { tellSweep } from "../sweep-told.js";

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
  if (done !== undefined) await tellSweep(planned, done, options);
}

interface WorkerOptions extends SayOptions {
  readonly redis?: string;
  readonly folder?: string;
  readonly threads?: number;
}

/** `yardstick worker`: does what is asked for at a Redis, until it is stopped, or in a folder, until nobody asks. */
export async function worker({ redis, folder, threads, ...options }: WorkerOptions): Promise<void> {
  const { aside } = sayer(options);
  const where = redis ?? folder;
  if (where === undefined)
    throw new InputError(
      "worker: it is not said where work is asked for. Allowed: --redis <url>, or --folder <folder>; name one.",
    );
  const count = threads ?? usualThreads();
  const stop = stopOnInterrupt();
  aside(
    `yardstick ${packageVersion()}  worker: ${counted(count, "thread")} at ${where}; stop it with Ctrl-C`,
  );
  const told = { threads: count, say: aside };
  if (redis !== undefined) await workAt({ url: redis, ...told }, stop.signal);
  else await workInFolder({ folder: where, ...told }, stop.signal);
  stop.release();
}
