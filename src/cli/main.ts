#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { packageVersion } from "../node/package-files.js";

/** Exit codes: 0 done, 1 a fault of the run, 2 bad input or usage. */
const FAULT = 1;
const BAD_INPUT = 2;

const collect = (value: string, earlier: string[]) => [...earlier, value];

const names = (value: string) =>
  value
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");

const share = (value: string) => {
  if (!/^(0|1|0?\.\d+|[01]\.\d*)$/.test(value) || Number(value) > 1)
    throw new InvalidArgumentError("Allowed: a number from 0 to 1, such as 0.8.");
  return Number(value);
};

/** One cut-off, or two: from the first on sufficient, from the second on contradictory. */
const shares = (value: string) => {
  const cuts = value.split(",").map((each) => share(each.trim()));
  if (cuts.length > 2 || cuts[1] > cuts[0])
    throw new InvalidArgumentError(
      "Allowed: a number from 0 to 1, or two of them, the second not above the first.",
    );
  return cuts;
};

const count = (value: string) => {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError("Allowed: a whole number from 1.");
  return Number(value);
};

const formats = (value: string) => {
  const wanted = value.split(",").map((each) => each.trim());
  if (wanted.length === 0 || wanted.some((each) => each !== "csv" && each !== "json"))
    throw new InvalidArgumentError("Allowed: csv, json, or both as csv,json.");
  return wanted;
};

const names = (value: string) => {
  const wanted = value.split(",").map((each) => each.trim());
  if (wanted.some((each) => each === ""))
    throw new InvalidArgumentError("Allowed: names of columns as A,B,C.");
  return wanted;
};

const positive = (value: string) => {
  const number = Number(value);
  if (value.trim() === "" || !(number > 0 && number < Number.POSITIVE_INFINITY))
    throw new InvalidArgumentError("Allowed: a number above 0.");
  return number;
};

function program(): Command {
  const yardstick = new Command("yardstick")
    .description(
      "Simulates how a central AI plan becomes thirty provincial ones: scenario file in, results and charts out.",
    )
    .version(packageVersion(), "-V, --version")
    .showHelpAfterError("(run with --help for what is allowed)")
    .showSuggestionAfterError()
    .exitOverride();

  yardstick
    .command("run")
    .summary("run a scenario and write results and charts")
    .description(
      "Runs a scenario (a file, - for standard input, or the name of a shipped one) for its seeds, and writes a results folder.",
    )
    .argument("[scenario]", "scenario file or name", "baseline")
    .option("--seed <n>", "first seed; run k has seed n + k - 1")
    .option("-n, --runs <n>", "number of runs")
    .option(
      "--set <path=value>",
      "set a value, e.g. race.tournament=5 or mechanisms.race=off (repeatable)",
      collect,
      [],
    )
    .option("--step <step>", "day, week, month, or a number of days")
    .option("--from <date>", "first day of the run")
    .option("--until <date>", "last day of the run")
    .option("-o, --out <folder>", "results folder (default: results/<scenario>-<hash>)")
    .option("--format <list>", "csv, json, or both", formats, ["csv"])
    .addOption(
      new Option("--lang <language>", "language of charts and summary").choices(["en", "zh"]).default("en"),
    )
    .option("--full", "also write the course of every province in every run")
    .option("--no-charts", "write tables only")
    .option("--svg", "also draw charts as SVG")
    .option("--bom", "begin CSV files with a byte order mark (for Excel)")
    .option("--json", "print the summary as JSON on standard output")
    .option("-q, --quiet", "print nothing but faults")
    .option("--force", "replace whatever is in the results folder")
    .action(async (name, options) => (await import("./commands/run.js")).run(name, options));

  yardstick
    .command("list")
    .description("Lists the shipped scenarios and their questions.")
    .option("--json", "print as JSON")
    .addOption(new Option("--lang <language>", "language").choices(["en", "zh"]).default("en"))
    .action(async (options) => (await import("./commands/list.js")).list(options));

  yardstick
    .command("show")
    .description("Shows a scenario with everything filled in: each parameter, its unit, range and status.")
    .argument("<scenario>", "scenario file or name")
    .option(
      "--set <path=value>",
      "set a value, e.g. race.tournament=5 or mechanisms.race=off (repeatable)",
      collect,
      [],
    )
    .option("--sources", "print what each parameter means and where its value comes from")
    .option("--json", "print the resolved scenario as JSON")
    .addOption(new Option("--lang <language>", "language").choices(["en", "zh"]).default("en"))
    .action(async (name, options) => (await import("./commands/show.js")).show(name, options));

  yardstick
    .command("validate")
    .description("Checks scenario files: every fault with its place and its cure.")
    .argument("<files...>", "scenario files or names")
    .option("--json", "print the faults as JSON")
    .action(async (files, options) => (await import("./commands/validate.js")).validate(files, options));

  yardstick
    .command("schema")
    .description("Prints the JSON Schema of scenario files, for editors that complete and check.")
    .action(async () => (await import("./commands/schema.js")).schema());

  yardstick
    .command("init")
    .description("Writes a new scenario file to change.")
    .argument("[file]", "file to write", "my-scenario.yaml")
    .option("--extends <scenario>", "scenario to start from", "baseline")
    .option("--force", "replace the file if there is one")
    .action(async (file, options) => (await import("./commands/init.js")).init(file, options));

  yardstick
    .command("data")
    .description("Prints the observed data and the ledger of contradictions in their source.")
    .option("--ledger", "print only the ledger")
    .option("--json", "print as JSON")
    .option("--csv", "print the table as CSV")
    .addOption(new Option("--lang <language>", "language").choices(["en", "zh"]).default("en"))
    .action(async (options) => (await import("./commands/data.js")).data(options));

  yardstick
    .command("replicate")
    .summary("run the published set-theoretic analysis again and compare it number by number")
    .description(
      "Recomputes the fsQCA of Khanal, Zhang & Taeihagh (2024) under four readings of it, compares every published number, and writes a report. Fails if the tally is not the one the report tells of.",
    )
    .addOption(
      new Option("--reading <reading>", "the reading that pictures and details show")
        .choices(["corrected", "as-printed", "power-flipped", "stated"])
        .default("corrected"),
    )
    .addOption(
      new Option("--lang <language>", "language of report and charts").choices(["en", "zh"]).default("en"),
    )
    .option("-o, --out <folder>", "results folder (default: results/replication-<hash>)")
    .option("--no-charts", "write tables and the report without pictures")
    .option("--json", "print the tally and what differs as JSON on standard output")
    .option("-q, --quiet", "print nothing but faults")
    .option("--force", "replace whatever is in the results folder")
    .action(async (options) => (await import("./commands/replicate.js")).replicate(options));

  yardstick
    .command("diffusion")
    .summary("analyse when cases adopted something: survival, hazard, categories, Bass")
    .description(
      "Reads a CSV table of adoption times (a file, or - for standard input) and writes survival curves, hazards, regressions, adopter categories and a Bass fit. Cases without the event are censored, not late.",
    )
    .argument("<table>", "CSV file, one case a row")
    .requiredOption("--time <column>", "time of the event, or until which a case without it was watched")
    .requiredOption("--event <column>", "1 = it happened, 0 = it did not while the case was watched")
    .option("--cases <column>", "names of the cases (default: the first column of words)")
    .option("--until <time>", "when the watching ended for cases that have no time", positive)
    .option("--group <column>", "compare these groups: curves and log-rank test")
    .option("--covariates <columns>", "Cox and discrete-time hazard regression on these, as A,B,C", names, [])
    .addOption(
      new Option("--categories <rule>", "how adopters are divided")
        .choices(["log", "rank", "mean-sd"])
        .default("log"),
    )
    .option("--period <length>", "length of a period of the hazard (default: a round one)", positive)
    .option("--borders <table>", "CSV of ties (two columns of cases, a weight): thresholds and Moran's I")
    .option("-o, --out <folder>", "results folder (default: results/diffusion-<hash>)")
    .addOption(
      new Option("--lang <language>", "language of charts and summary").choices(["en", "zh"]).default("en"),
    )
    .option("--no-charts", "write tables only")
    .option("--json", "print everything as JSON on standard output")
    .option("-q, --quiet", "print nothing but faults")
    .option("--force", "replace whatever is in the results folder")
    .action(async (table, options) => (await import("./commands/diffusion.js")).diffusion(table, options));

  yardstick
    .command("qca")
    .summary("analyse a table with fuzzy-set QCA")
    .description(
      "Fuzzy-set QCA of a table (CSV): truth table, solutions with every tied model, necessity, XY plots. Columns are memberships from 0 to 1 unless --calibrate says how to make them so.",
    )
    .argument("<table>", "CSV with a header and one case a row, or - for standard input")
    .requiredOption("--outcome <set>", "the set to be explained; ~ in front for its absence")
    .requiredOption("--conditions <list>", "the sets that may explain it, as in A,B,C (at most 15)", names)
    .option("--cases <column>", "column of the names of the cases (default: a first column of words)")
    .option("--calibrate <file>", "YAML file that says how each set is made from a column")
    .option(
      "--inclusion-cut <share>",
      "inclusion from which a row is sufficient; after a comma, from which it is contradictory",
      shares,
      [0.8],
    )
    .option("--n-cut <n>", "fewest cases of a row that is no remainder", count, 1)
    .option("--pri-cut <share>", "PRI that a sufficient row needs besides", share, 0)
    .addOption(
      new Option(
        "--solution <kind>",
        "which remainders may be used: none, any, or those that --expect makes plausible",
      )
        .choices(["conservative", "parsimonious", "intermediate"])
        .default("conservative"),
    )
    .option(
      "--expect <expectations>",
      "for the intermediate solution: 1, 0 or - for each condition (1,0,-), or as in A,~B",
    )
    .option("--negate", "explain the absence of the outcome")
    .addOption(
      new Option("--contradictions <how>", "what contradictory rows are")
        .choices(["negative", "ignored", "explained"])
        .default("negative"),
    )
    .addOption(
      new Option("--models <which>", "models with the fewest paths, or all that have none to spare")
        .choices(["fewest", "irredundant"])
        .default("fewest"),
    )
    .option("--row-dominance", "drop paths that others dominate before looking for models")
    .option("--necessity-cut <share>", "inclN of a necessary union or conjunction", share, 0.9)
    .option("--relevance-cut <share>", "RoN of a necessary union or conjunction", share, 0.5)
    .option("--robustness", "also move thresholds and cut-offs, and tell what becomes of the solution")
    .option("-o, --out <folder>", "results folder (default: results/qca-<outcome>-<hash>)")
    .addOption(
      new Option("--lang <language>", "language of charts and report").choices(["en", "zh"]).default("en"),
    )
    .option("--no-charts", "write tables only")
    .option("--json", "print the analysis as JSON on standard output; write a folder only with --out")
    .option("-q, --quiet", "print nothing but faults")
    .option("--force", "replace whatever is in the results folder")
    .action(async (table, options) => (await import("./commands/qca.js")).qca(table, options));

  return yardstick;
}

/** Ends the process as the exit codes say, once what is written has gone out. */
function fail(cause: unknown): void {
  if (cause instanceof CommanderError) {
    process.exitCode = cause.exitCode === 0 ? 0 : BAD_INPUT;
    return;
  }
  const isInput = cause instanceof Error && cause.name === "InputError";
  const message = cause instanceof Error ? cause.message : String(cause);
  process.stderr.write(`${message}\n`);
  if (!isInput && process.env.YARDSTICK_DEBUG && cause instanceof Error)
    process.stderr.write(`${cause.stack}\n`);
  process.exitCode = isInput ? BAD_INPUT : FAULT;
}

/** A reader that has seen enough (`| head`) is no fault; output that cannot be written is one. */
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code !== "EPIPE") fail(new Error(`standard output cannot be written: ${cause.message}`));
});
process.stderr.on("error", () => {});

program().parseAsync().catch(fail);
