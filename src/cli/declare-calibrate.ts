import { type Command, Option } from "commander";
import { count, saying } from "./declare-sweep.js";
import { working } from "./working-option.js";

/** Declares `yardstick calibrate` and its options. */
export function declareCalibrate(yardstick: Command): void {
  saying(working(yardstick.command("calibrate")))
    .summary("fit parameters to the observed provinces, with all that is uncertain about them")
    .description(
      "Fits the free parameters of a calibration to what was observed: by the exact likelihood of the model, or by simulation alone (ABC). What is done is kept: after an interruption the same command goes on where it stopped, and gives the same result to the bit.",
    )
    .argument("<calibration>", "calibration file, or the name of a shipped one")
    .option("-o, --out <folder>", "results folder (default: results/calibration-<id>-<hash>)")
    .addOption(
      new Option("--lang <language>", "language of charts and text").choices(["en", "zh"]).default("en"),
    )
    .option("--quick", "a tenth of the work, for a first look: effective sizes will be too small to publish")
    .option(
      "--reference-table <n>",
      "instead of a fit: n runs from the prior, kept and resumed as by yardstick sweep, with all outcomes",
      count(2),
    )
    .option("--no-charts", "write tables only")
    .option("--force", "replace whatever is in the folder")
    .action(async (name, options) => (await import("./commands/calibrate.js")).calibrate(name, options));
}
