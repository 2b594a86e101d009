import { type Command, Option } from "commander";

/** Declares `yardstick fork` and its options. */
export function declareFork(yardstick: Command): void {
  yardstick
    .command("fork")
    .summary("continue a saved run under changed rules")
    .description(
      "Takes the results folder of a run, changes its rules from a date on, and runs its seeds again. The past is the saved one, which is checked bit by bit; the rest is told as compare does: what differs within each pair of runs.",
    )
    .argument("<results>", "results folder that yardstick run has written")
    .requiredOption("--at <date>", "date of the change, e.g. 2019-01")
    .option(
      "--set <path=value>",
      "set a parameter from then on, e.g. race.tournament=5 (repeatable)",
      (value: string, earlier: string[]) => [...earlier, value],
      [],
    )
    .option("--mechanisms <list>", "switch mechanisms from then on, e.g. race=off,peers=off")
    .option("--pilots <list>", "provinces that the centre makes pilot zones on that day, e.g. SH,GD")
    .option("--publish <list>", "provinces whose plans come out on that day, e.g. SH,GD")
    .option("-o, --out <folder>", "results folder (default: results/fork-<scenario>-<hash>)")
    .addOption(
      new Option("--lang <language>", "language of charts and summary").choices(["en", "zh"]).default("en"),
    )
    .option("--no-charts", "write tables only")
    .option("--json", "print the summary as JSON on standard output")
    .option("-q, --quiet", "print nothing but faults")
    .option("--force", "replace whatever is in the results folder")
    .action(async (results, options) => (await import("./commands/fork.js")).fork(results, options));
}
