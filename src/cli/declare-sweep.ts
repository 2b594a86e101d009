import { type Command, InvalidArgumentError, Option } from "commander";
import { GENERATORS } from "../experiments/designs/generator.js";
import { elsewhere } from "./elsewhere-option.js";
import { threading } from "./threads-option.js";

const collect = (value: string, earlier: string[]) => [...earlier, value];

/** A whole number from `least` on. */
export const count = (least: number) => (value: string) => {
  const number = Number(value);
  if (value.trim() === "" || !Number.isSafeInteger(number) || number < least || number > 1e9)
    throw new InvalidArgumentError(`Allowed: a whole number from ${least} on.`);
  return number;
};

/** What is varied, in every command that takes an experiment. */
export function asking(command: Command): Command {
  return command
    .argument("<experiment>", "file or name of an experiment, or a scenario")
    .option(
      "--vary <path=values>",
      "vary a value of a scenario: race.tournament=0,2,4 or race.tournament=0..4/5, or where points are drawn race.tournament=0..4, =full (its range) or =prior (repeatable)",
      collect,
      [],
    )
    .addOption(
      new Option(
        "--design <kind>",
        "with --vary: how points are chosen (default: every combination)",
      ).choices(GENERATORS.filter((kind) => kind !== "table")),
    )
    .option("--points <n>", "points, base points or trajectories of a design that draws them")
    .option("--outcome <names>", "outcomes to keep, the main one first, as adopters,mean-day")
    .option("--seed <n>", "first seed")
    .option("-n, --runs <n>", "runs of each point")
    .option("--set <path=value>", "set a value of the scenario (repeatable)", collect, [])
    .option("--step <step>", "day, week, month, or a number of days")
    .option("--from <date>", "first day of the runs")
    .option("--until <date>", "last day of the runs")
    .option("--chunk-runs <n>", "runs of a chunk, what is kept at a time", count(1))
    .option("-o, --out <folder>", "folder (default: results/sweep-<id>-<hash>)")
    .option("--force", "replace whatever is in the folder, and do without the check of room");
}

/** How chunks are made. */
export function carrying(command: Command): Command {
  return elsewhere(
    threading(command)
      .option("--keep-chunks", "keep the chunks beside the tables")
      .option("--table <file>", "also write a table in the layout of BehaviorSpace; - is standard output"),
    "chunks made",
    "submit the chunks to Slurm as a job array, and behind it their collection",
  ).option("--wait", "with --slurm: wait until all is made");
}

/** What is drawn when all is made. */
export function drawing(command: Command): Command {
  return command
    .addOption(
      new Option("--lang <language>", "language of charts and of what is told of them")
        .choices(["en", "zh"])
        .default("en"),
    )
    .option("--no-charts", "write tables only")
    .option("--svg", "also draw charts as SVG");
}

/** What is said. */
export function saying(command: Command): Command {
  return command
    .option("--json", "print the result as JSON on standard output")
    .option("-q, --quiet", "print nothing but faults");
}

/** Declares `yardstick sweep` and the commands of which it is made. */
export function declareSweep(yardstick: Command): void {
  const commands = () => import("./commands/sweep.js");
  const byHand = () => import("./commands/chunks.js");
  saying(drawing(carrying(asking(yardstick.command("sweep")))))
    .alias("experiment")
    .summary("run an experiment: a scenario at many points")
    .description(
      "Runs every point of an experiment with its seeds and writes one table of all runs (CSV and Parquet), one of points, and a chart of each outcome. What is made is kept: after an interruption the same command goes on where it stopped, and gives the same result to the bit.",
    )
    .action(async (name, options) => (await commands()).sweep(name, options));
  saying(drawing(carrying(yardstick.command("resume"))))
    .summary("go on with an experiment that was interrupted")
    .description("Verifies what is made of the plan of a folder, makes the rest and collects the results.")
    .argument("<folder>", "folder with a plan")
    .action(async (folder, options) => (await commands()).resume(folder, options));
  saying(asking(yardstick.command("plan")))
    .summary("plan an experiment without running it")
    .description("Writes the plan of an experiment, cut into chunks that anybody can make, into a folder.")
    .action(async (name, options) => (await commands()).plan(name, options));
  saying(yardstick.command("run-chunk"))
    .summary("make chunks of a planned experiment")
    .description("Makes chunks of a plan; doing so twice, or elsewhere, gives the same bytes.")
    .argument("<folder>", "folder with a plan")
    .argument("<chunks>", "numbers of chunks, as 0-3,7")
    .action(async (folder, chunks, options) => (await byHand()).runChunk(folder, chunks, options));
  saying(drawing(yardstick.command("collect")))
    .summary("collect the chunks of a planned experiment")
    .description("Verifies every chunk of a plan and merges them into tables, or says which are missing.")
    .argument("<folder>", "folder with a plan")
    .option("--keep-chunks", "keep the chunks beside the tables")
    .action(async (folder, options) => (await byHand()).collect(folder, options));
  saying(threading(yardstick.command("worker")))
    .summary("work for others that ask for it at a Redis, or in a folder")
    .description(
      "Makes the chunks that yardstick sweep --redis asks for, and does the jobs of yardstick calibrate and assess, until it is stopped. In a folder it works until whoever asks there has gone.",
    )
    .option("--redis <url>", "address, as redis://127.0.0.1:6379")
    .addOption(
      new Option(
        "--folder <folder>",
        "the folder workers/ of a fit or an assessment under way, as Slurm's tasks do",
      ).conflicts("redis"),
    )
    .action(async (options) => (await byHand()).worker(options));
}
