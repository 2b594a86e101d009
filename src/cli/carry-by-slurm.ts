import { rangesOf } from "../experiments/sweep/chunks.js";
import { isInSlurm } from "../node/slurm/sbatch.js";
import { gathered } from "../node/sweep/carry-out.js";
import { readManifest } from "../node/sweep/manifest.js";
import type { Planned } from "../node/sweep/plan-file.js";
import { submitToSlurm } from "../node/sweep/slurm.js";
import { surveyOf } from "../node/sweep/survey.js";
import { thisProgram } from "./carrier-for.js";
import type { CarryOptions, Done } from "./carry-options.js";
import { finished } from "./finished.js";
import { sayer } from "./sayer.js";
import { stopOnInterrupt } from "./stop.js";

/** Time between two looks at the queue of Slurm, ms. */
const GLANCE = 2000;

/** Gives what is missing to Slurm, and waits for it only if asked to. */
export async function carryBySlurm(planned: Planned, options: CarryOptions): Promise<Done | undefined> {
  const { folder } = planned;
  const { missing } = await surveyOf(planned);
  const { sbatch = [], threads: most } = options;
  const jobs = submitToSlurm(planned, missing, {
    command: thisProgram(),
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
