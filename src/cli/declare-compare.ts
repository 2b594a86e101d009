import { type Command, Option } from "commander";
import { threading } from "./threads-option.js";

/** Declares `yardstick compare` and its options. */
export function declareCompare(yardstick: Command): void {
  threading(yardstick.command("compare"))
    .summary("set scenarios against a baseline, seed by seed")
    .description(
      "Runs two to five scenarios with the same seeds and tells what differs within each pair of runs: sooner or later by how much, plans that only one of the two has, and the figures of the country. The first one is the baseline; a single scenario is set against the one that its compareTo names. Options that change a scenario change all of them alike.",
    )
    .argument("<baseline>", "scenario file or name, - for standard input")
    .argument("[others...]", "scenarios to set against it")
    .option("--seed <n>", "first seed, for all (default: the baseline's)")
    .option("-n, --runs <n>", "number of runs of each (default: the baseline's)")
    .option(
      "--set <path=value>",
      "set a value in all of them, e.g. race.tournament=5 (repeatable)",
      (value: string, earlier: string[]) => [...earlier, value],
      [],
    )
    .option("--step <step>", "day, week, month, or a number of days")
    .option("--from <date>", "first day of the runs")
    .option("--until <date>", "last day of the runs")
    .option(
      "--posterior <fit>",
      "folder of yardstick calibrate, or core for the shipped fit: each pair of runs takes a draw of its parameters",
    )
    .option("-o, --out <folder>", "results folder (default: results/compare-<baseline>-<others>-<hash>)")
    .addOption(
      new Option("--lang <language>", "language of charts and summary").choices(["en", "zh"]).default("en"),
    )
    .option("--no-charts", "write tables only")
    .option("--json", "print the summary as JSON on standard output")
    .option("-q, --quiet", "print nothing but faults")
    .option("--force", "replace whatever is in the results folder")
    .action(async (baseline, others, options) =>
      (await import("./commands/compare.js")).compare(baseline, others, options),
    );
}
