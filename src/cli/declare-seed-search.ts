import { type Command, Option } from "commander";
import { threading } from "./threads-option.js";

const collect = (value: string, earlier: string[]) => [...earlier, value];

/** Declares `yardstick seed-search` and its options. */
export function declareSeedSearch(yardstick: Command): void {
  threading(yardstick.command("seed-search"))
    .summary("find the pilot provinces that move an outcome most")
    .description(
      "Names k provinces pilot zones on a date and asks which ones move an outcome furthest: one by one, by all sets where there are few enough, and beside rules of thumb and sets at random. Every set is run with the same seeds, and what was found is run again with fresh ones.",
    )
    .argument(
      "[scenario]",
      "scenario file or name, - for standard input; its pilots must be on",
      "early-pilots",
    )
    .option("--pilots <k>", "number of pilot provinces", "3")
    .option(
      "--outcome <name>",
      "what is to be moved: liberalisation-mean, adopters, idea-count, ...",
      "liberalisation-mean",
    )
    .addOption(
      new Option("--towards <way>", "whether more of it is wanted, or less")
        .choices(["more", "less"])
        .default("more"),
    )
    .option("--candidates <list>", "provinces to choose from, as GD,SH,ZJ (default: all of the scenario)")
    .option("--at <date>", "day on which the pilots are named (default: the first day of the run)")
    .option("--beside-own", "let the centre name its own zones too (otherwise only these are named)")
    .option("-n, --runs <n>", "runs of each set in the search")
    .option("--rescore <n>", "runs with fresh seeds of each set that is told of (default: as many)")
    .option("--most-sets <n>", "run all sets of k if there are no more than this", "500")
    .option("--seed <n>", "first seed of the search; the fresh ones follow those of the search")
    .option("--set <path=value>", "set a value, e.g. race.tournament=5 (repeatable)", collect, [])
    .option("--step <step>", "day, week, month, or a number of days")
    .option("--from <date>", "first day of the run")
    .option("--until <date>", "last day of the run")
    .option("-o, --out <folder>", "results folder (default: results/seed-search-<scenario>-<outcome>-<hash>)")
    .addOption(
      new Option("--lang <language>", "language of charts and text").choices(["en", "zh"]).default("en"),
    )
    .option("--no-charts", "write tables only")
    .option("--json", "print everything as JSON on standard output")
    .option("-q, --quiet", "print nothing but faults")
    .option("--force", "replace whatever is in the results folder")
    .action(async (name, options) => (await import("./commands/seed-search.js")).seedSearch(name, options));
}
