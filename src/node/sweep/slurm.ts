import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { rangesOf } from "../../experiments/sweep/chunks.js";
import { quote, submitted } from "../slurm/sbatch.js";
import type { Planned } from "./plan-file.js";
import { putWhole } from "./put-whole.js";

/** How chunks are given to Slurm. */
export interface SlurmOptions {
  /** Words that call this program. */
  readonly command: readonly string[];
  /** Options for `sbatch`, such as `--partition=short`. */
  readonly sbatch: readonly string[];
  /** Most tasks at a time; undefined leaves it to Slurm. */
  readonly most?: number;
}

/** What was given to Slurm: an array of tasks, one a chunk, and a job that collects when all of them have ended. */
export interface SlurmJobs {
  readonly array: string;
  readonly collector: string;
}

/**
 * Submits chunks of a plan to Slurm as a job array, and behind it the collection. Needs no accounting, no port and no
 * process that waits; the folder must be on a disk that the nodes share.
 */
export function submitToSlurm(planned: Planned, chunks: readonly number[], options: SlurmOptions): SlurmJobs {
  const folder = resolve(planned.folder);
  mkdirSync(join(folder, "slurm"), { recursive: true });
  const { command, sbatch, most } = options;
  const script = (name: string, words: string) => {
    const path = join(folder, "slurm", `${name}.sh`);
    putWhole(path, `#!/bin/bash\nexec ${[...command, words].join(" ")}\n`);
    return path;
  };
  const quoted = quote(folder);
  const make = script("make", `run-chunk ${quoted} "$SLURM_ARRAY_TASK_ID"`);
  const gather = script("collect", `collect ${quoted}`);
  const usual = ["--parsable", `--job-name=yardstick-${planned.hash.slice(0, 8)}`, "--ntasks=1"];
  const log = (form: string) => `--output=${join(folder, "slurm", `${form}.log`)}`;
  const list = `--array=${rangesOf(chunks)}${most === undefined ? "" : `%${most}`}`;
  const submit = (...words: string[]) =>
    submitted(
      [...usual, ...words],
      `and if the array is too long plan fewer chunks with --chunk-runs. What is made in ${planned.folder} is kept.`,
    );
  const array = submit(log("%A_%a"), ...sbatch, list, make);
  const after = `--dependency=afterany:${array}`;
  return { array, collector: submit(log("%j"), ...sbatch, after, gather) };
}
