import type { Carrier, Craft } from "../node/carriers/carrier.js";
import { byRedis } from "../node/carriers/redis/carrier.js";
import { bySlurm } from "../node/carriers/slurm.js";
import { byThreads } from "../node/carriers/threads.js";
import { packageFile } from "../node/package-files.js";
import { quote } from "../node/slurm/sbatch.js";
import { usualThreads } from "../node/threads/pool.js";
import type { Elsewhere } from "./elsewhere-option.js";
import { type SayOptions, sayer } from "./sayer.js";

/** Workers that are asked of Slurm unless somebody says how many. */
const USUAL_WORKERS = 8;

/** Words that call this program, as bash takes them. */
export const thisProgram = () => [process.execPath, packageFile("dist/cli.js")].map(quote);

/** Who does the jobs of a craft by what was asked for: threads, workers at a Redis, or workers that Slurm starts. */
export async function carrierFor(
  craft: Craft,
  folder: string,
  options: Elsewhere & SayOptions & { readonly threads?: number },
  signal: AbortSignal,
): Promise<Carrier> {
  const say = sayer(options).aside;
  const { redis, slurm = false, sbatch = [], threads } = options;
  if (redis !== undefined) return byRedis(craft, redis, say, signal);
  if (!slurm) return byThreads(craft, threads ?? usualThreads(), signal);
  const workers = threads ?? USUAL_WORKERS;
  return bySlurm(folder, craft, { command: thisProgram(), sbatch, workers, say }, signal);
}
