import { type Command, Option } from "commander";
import { threading } from "./threads-option.js";

const collect = (value: string, earlier: string[]) => [...earlier, value];

/** Declares `yardstick explain` and its options. */
export function declareExplain(yardstick: Command): void {
  threading(yardstick.command("explain"))
    .summary("tell why a province adopts when it does, or split an outcome among mechanisms")
    .description(
      "With --province: why it adopts then and not before, in one run and over many, and what becomes of the date without each mechanism. With --shapley: how much of an outcome is which mechanism, by running every combination of them.",
    )
    .argument("<scenario>", "scenario file or name, or - for standard input")
    .option("--province <name>", "the province to explain: GD, Guangdong, 广东, 440000")
    .option("--shapley", "split an outcome among mechanisms that can be switched off (at most 8)")
    .option(
      "--outcome <name>",
      "with --shapley: adopters, median-day, mean-day, liberalisation-mean, ... (default: adopters)",
    )
    .option(
      "--mechanisms <list>",
      "with --shapley: the mechanisms as a,b,c (default: all that can act on the outcome)",
    )
    .option("--seed <n>", "first seed, which is told in full; run k has seed n + k - 1")
    .option("-n, --runs <n>", "number of runs (of each combination)")
    .option(
      "--set <path=value>",
      "set a value, e.g. race.tournament=5 or mechanisms.race=off (repeatable)",
      collect,
      [],
    )
    .option("--step <step>", "day, week, month, or a number of days")
    .option("--from <date>", "first day of the run")
    .option("--until <date>", "last day of the run")
    .option("-o, --out <folder>", "results folder (default: results/explain-<scenario>-<what>-<hash>)")
    .addOption(
      new Option("--lang <language>", "language of charts and text").choices(["en", "zh"]).default("en"),
    )
    .option("--no-charts", "write tables only")
    .option("--json", "print everything as JSON on standard output")
    .option("-q, --quiet", "print nothing but faults")
    .option("--force", "replace whatever is in the results folder")
    .action(async (name, options) => (await import("./commands/explain.js")).explain(name, options));
}
