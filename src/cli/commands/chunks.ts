import { chunksIn, chunksNamed } from "../../experiments/sweep/chunks.js";
import { InputError } from "../../node/input-error.js";
import { packageVersion } from "../../node/package-files.js";
import { gathered } from "../../node/sweep/carry-out.js";
import { executeHere } from "../../node/sweep/executor.js";
import { readManifest } from "../../node/sweep/manifest.js";
import { readPlan } from "../../node/sweep/plan-file.js";
import { workAt } from "../../node/sweep/redis/worker.js";
import { usualThreads } from "../../node/threads/pool.js";
import type { CarryOptions } from "../carry-options.js";
import { finished } from "../finished.js";
import { sayer } from "../sayer.js";
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

/** `yardstick worker`: makes chunks that are asked for at a Redis until it is stopped. */
export async function worker(options: CarryOptions): Promise<void> {
  const { aside } = sayer(options);
  const url = options.redis ?? "";
  const count = options.threads ?? usualThreads();
  const stop = stopOnInterrupt();
  aside(`yardstick ${packageVersion()}  worker: ${counted(count, "thread")} at ${url}; stop it with Ctrl-C`);
  await workAt({ url, threads: count, say: aside }, stop.signal);
}
