import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { cancel, isInSlurm, quote, submitted } from "../slurm/sbatch.js";
import { putWhole } from "../sweep/put-whole.js";
import type { Carrier, Craft } from "./carrier.js";
import { byFolder, type Foreman } from "./folder/carrier.js";

/** How workers are asked of Slurm. */
export interface SlurmWorkersOptions {
  /** Words that call this program, each as bash takes it. */
  readonly command: readonly string[];
  /** Options for `sbatch`, such as `--partition=short`. */
  readonly sbatch: readonly string[];
  /** How many workers. */
  readonly workers: number;
  readonly say: (line: string) => void;
}

/** Time between two looks at the queue of Slurm, and the longest wait for its tasks to end, ms. */
const [GLANCE, PATIENCE] = [2000, 10_000];
/** Submissions in a row of which nothing may come before it is given up. */
const FRUITLESS = 3;

/**
 * Has jobs done by an array of Slurm tasks that stay until all is done, so that there is one wait in the queue of the
 * cluster and not one at each question. They meet whoever asks in a folder, which must be on a disk that the nodes share.
 */
export function bySlurm(
  folder: string,
  craft: Craft,
  options: SlurmWorkersOptions,
  signal: AbortSignal,
): Carrier {
  const foreman = new SlurmForeman(resolve(folder), options);
  return byFolder(foreman.desk, craft, foreman, signal);
}

/** Submits the array, and again when all its tasks have ended before their time, by its limit or with a broken node. */
class SlurmForeman implements Foreman {
  readonly desk: string;
  readonly #folder: string;
  readonly #options: SlurmWorkersOptions;
  #array: string | undefined;
  #looked = Number.NEGATIVE_INFINITY;
  #takenBefore = -1;
  #fruitless = 0;

  constructor(folder: string, options: SlurmWorkersOptions) {
    this.#folder = folder;
    this.desk = join(folder, "workers");
    this.#options = options;
  }

  lookAfter(taken: number): void {
    if (performance.now() - this.#looked < GLANCE) return;
    if (this.#array === undefined || !isInSlurm([this.#array])) this.#submit(taken);
    this.#looked = performance.now();
  }

  async dismiss(): Promise<void> {
    if (this.#array === undefined) return;
    cancel(this.#array);
    const until = performance.now() + PATIENCE;
    while (isInSlurm([this.#array]) && performance.now() < until)
      await new Promise((done) => setTimeout(done, GLANCE / 10));
  }

  #submit(taken: number): void {
    this.#fruitless = taken > this.#takenBefore ? 0 : this.#fruitless + 1;
    this.#takenBefore = taken;
    if (this.#fruitless === FRUITLESS) throw new Error(this.#inVain());
    const { command, sbatch, workers, say } = this.#options;
    const logs = join(this.#folder, "slurm");
    mkdirSync(logs, { recursive: true });
    const script = join(logs, "worker.sh");
    const call = `${command.join(" ")} worker --folder ${quote(this.desk)}`;
    putWhole(script, `#!/bin/bash\nexec ${call} -j "\${SLURM_CPUS_PER_TASK:-1}"\n`);
    const usual = ["--parsable", "--job-name=yardstick", "--ntasks=1", `--output=${join(logs, "%A_%a.log")}`];
    this.#array = submitted(
      [...usual, ...sbatch, `--array=0-${workers - 1}`, script],
      `and ask for fewer workers with -j. What is done in ${this.#folder} is kept.`,
    );
    say(`Submitted: ${workers} workers as job ${this.#array}; watch them with squeue --jobs=${this.#array}`);
  }

  /** What to say when workers come and go and do nothing. */
  #inVain(): string {
    const last = readdirSync(join(this.#folder, "slurm"))
      .filter((name) => name.startsWith(`${this.#array}_`))
      .map((name) => join(this.#folder, "slurm", name))[0];
    const words = last === undefined ? "they left no log" : readFileSync(last, "utf8").trim().slice(-500);
    return `Slurm's workers ended ${FRUITLESS} times without having done anything: ${words} (${last ?? this.#folder}). What is done in ${this.#folder} is kept; mend that, and go on with the same command.`;
  }
}
