import { type Command, Option } from "commander";

/** Declares `yardstick report` and its options. */
export function declareReport(yardstick: Command): void {
  yardstick
    .command("report")
    .summary("write a two-page policy brief from results")
    .description(
      "Takes the folder of results of run, compare, fork, sweep, sensitivity or calibrate and writes report.html and report.md into it: question, answer, effects, pictures, how sure, what the data cannot tell, and how to check it. Nothing is run again.",
    )
    .argument("<results>", "results folder")
    .option("-o, --out <folder>", "folder to write into (default: the results folder)")
    .addOption(
      new Option("--lang <language>", "language of the brief").choices(["en", "zh", "both"]).default("en"),
    )
    .option("-q, --quiet", "print nothing but faults")
    .option("--force", "replace an older report")
    .action(async (results, options) => (await import("./commands/report.js")).report(results, options));
}
