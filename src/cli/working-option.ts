import type { Command } from "commander";
import { elsewhere } from "./elsewhere-option.js";
import { threading } from "./threads-option.js";

/** Who does the jobs of a fit or an assessment; the result is the same to the bit. */
export function working(command: Command): Command {
  return elsewhere(
    threading(command),
    "jobs done",
    "have jobs done by workers that Slurm starts, -j of them (default: 8); this command stays and asks",
  );
}
