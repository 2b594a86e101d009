import type { Command } from "commander";
import { FORMATS } from "../report/export/exported.js";

/** Declares `yardstick export` and its options. */
export function declareExport(yardstick: Command): void {
  yardstick
    .command("export")
    .summary("write results, or what was observed, as other tools read them")
    .description(
      "Writes the results of yardstick run or yardstick sweep, or the published data, in the formats of other tools, each with a README of its columns and how to read it. Runs are made again and must have the hash that is saved.",
    )
    .argument("<results>", "results folder, or the word observed for the published data")
    .requiredOption("--to <formats>", `formats, as eha,qca: ${FORMATS.join(", ")}`, (list: string) =>
      list.split(",").map((each) => each.trim()),
    )
    .option("--observed", "the published data as the scenario of the results folder reads them")
    .option("-o, --out <folder>", "folder (default: results/export-<id>-<hash>)")
    .option("--json", "print what is written as JSON on standard output")
    .option("-q, --quiet", "print nothing but faults")
    .option("--force", "replace whatever is in the folder")
    .action(async (results, options) =>
      (await import("./commands/export.js")).exportResults(results, options),
    );
}
