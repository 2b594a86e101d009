import { type Command, InvalidArgumentError, Option } from "commander";
import { asking, carrying, count, saying } from "./declare-sweep.js";

const width = (value: string) => {
  const number = Number(value);
  if (value.trim() === "" || !(number > 0 && number <= 1))
    throw new InvalidArgumentError("Allowed: a number above 0, at most 1.");
  return number;
};

/** Declares `yardstick sensitivity` and its options. */
export function declareSensitivity(yardstick: Command): void {
  saying(carrying(asking(yardstick.command("sensitivity"))))
    .summary("tell which parameters matter: Morris, Sobol' indices, PAWN, one at a time")
    .description(
      "Runs an experiment as yardstick sweep does (kept, resumed, in threads), and analyses it by what its design is for: elementary effects (morris), Sobol' indices (saltelli), effects one at a time (one-at-a-time); every other design by first-order indices and PAWN. The folder of a finished sweep is analysed as it is.",
    )
    .option(
      "--half-width <w>",
      "double the points until every 95% interval is at most this far to each side",
      width,
    )
    .option("--most-points <n>", "with --half-width: most base points, trajectories or points", count(2))
    .option("--given", "analyse as a mere sample, whatever its design is for")
    .option("--sample <folder>", "folder for the runs (default: results/sweep-<id>-<hash>)")
    .addOption(
      new Option("--lang <language>", "language of charts and text").choices(["en", "zh"]).default("en"),
    )
    .option("--no-charts", "write tables only")
    .action(async (name, options) => (await import("./commands/sensitivity.js")).sensitivity(name, options));
}
