import { type Command, Option } from "commander";

/** Who makes chunks or does jobs, if not threads of this process. */
export interface Elsewhere {
  /** Address of a Redis at which workers wait. */
  readonly redis?: string;
  readonly slurm?: boolean;
  /** Options for sbatch. */
  readonly sbatch?: readonly string[];
}

/** Declares what sends the work of a command elsewhere: `what` is done by others, or by Slurm, as the words say. */
export function elsewhere(command: Command, what: string, bySlurm: string): Command {
  return command
    .addOption(
      new Option("--redis <url>", `have ${what} by workers at this Redis (see yardstick worker)`).conflicts(
        "slurm",
      ),
    )
    .option("--slurm", bySlurm)
    .option(
      "--sbatch <option>",
      "an option for sbatch, as --sbatch=--partition=short (repeatable)",
      (value: string, earlier: string[]) => [...earlier, value],
      [],
    );
}
