import { type Command, Option } from "commander";
import { saying } from "./declare-sweep.js";
import { working } from "./working-option.js";

/** Declares `yardstick assess` and its options. */
export function declareAssess(yardstick: Command): void {
  saying(working(yardstick.command("assess")))
    .summary("tell what a fit can and cannot say: a report on a folder of yardstick calibrate")
    .description(
      "Puts a fit to the proof: predictive checks, the article's pathways in simulated provinces, forecasts of provinces and years left out beside statistical rivals, recovery of known parameters, contagion against a common trend, contradictory data. Writes report.html and report.md with a verdict on top. What is done is kept: after an interruption the same command goes on where it stopped, and gives the same report.",
    )
    .argument("<fit>", "folder that yardstick calibrate has filled")
    .option("-o, --out <folder>", "results folder (default: results/assessment-<id>-<hash>)")
    .option("--quick", "a look in seconds, with few simulated data sets and wide errors")
    .addOption(
      new Option("--lang <language>", "language of report and charts").choices(["en", "zh"]).default("en"),
    )
    .option("--no-charts", "write tables and the report without pictures")
    .option("--force", "replace whatever is in the folder")
    .action(async (folder, options) => (await import("./commands/assess.js")).assess(folder, options));
}
