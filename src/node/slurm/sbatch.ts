import { spawnSync } from "node:child_process";
import { InputError } from "../input-error.js";

/**
 * Submits a job, and gives its number as `sbatch --parsable` prints it: with the name of the cluster where there are
 * several. `advice` says what else a user can do if Slurm refuses it.
 */
export function submitted(words: readonly string[], advice: string): string {
  const { status, stdout, stderr, error } = spawnSync("sbatch", words, { encoding: "utf8" });
  if (error)
    throw new InputError(
      `--slurm: sbatch cannot be called here (${(error as NodeJS.ErrnoException).code}). Allowed: on a machine that submits to Slurm, such as a login node; work there, or with threads (leave --slurm out).`,
    );
  if (status !== 0)
    throw new InputError(
      `--slurm: Slurm refuses the job: ${stderr.trim()}. Allowed: what your cluster takes; give its options as --sbatch=--account=... or --sbatch=--partition=..., ${advice}`,
    );
  return stdout.trim().split(";")[0];
}

/** Whether jobs wait or run. One that Slurm has forgotten has ended; while Slurm does not answer, nothing has. */
export function isInSlurm(jobs: readonly string[]): boolean {
  const { status, stdout, stderr, error } = spawnSync("squeue", ["--noheader", `--jobs=${jobs.join(",")}`], {
    encoding: "utf8",
  });
  if (error) return false;
  return status === 0 ? stdout.trim() !== "" : !/Invalid job id/.test(stderr);
}

/** Takes a job out of Slurm, whether it waits or runs. */
export function cancel(job: string): void {
  spawnSync("scancel", [job]);
}

/** A word as bash takes it for what it is. */
export function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
