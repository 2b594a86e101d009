import { chunksIn } from "../experiments/sweep/chunks.js";
import { packageVersion } from "../node/package-files.js";
import { carryOut } from "../node/sweep/carry-out.js";
import { type Executor, executeHere } from "../node/sweep/executor.js";
import { readManifest } from "../node/sweep/manifest.js";
import type { Planned } from "../node/sweep/plan-file.js";
import { redisQueue } from "../node/sweep/redis.js";
import { threads } from "../node/sweep/threads/threads.js";
import { usualThreads } from "../node/threads/pool.js";
import { carryBySlurm } from "./carry-by-slurm.js";
import type { CarryOptions, Done } from "./carry-options.js";
import { finished } from "./finished.js";
import { sayer } from "./sayer.js";
import { stopOnInterrupt } from "./stop.js";
import { counted, opening } from "./sweep-folder.js";
import { sweepProgress } from "./sweep-progress.js";

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

/** One thread needs no pool, and neither does one chunk. */
function executorFor({ plan }: Planned, options: CarryOptions): Executor {
  if (options.redis !== undefined) return redisQueue(options.redis, sayer(options).aside);
  const count = options.threads ?? usualThreads();
  return count === 1 || chunksIn(plan) === 1 ? executeHere : threads(count);
}
