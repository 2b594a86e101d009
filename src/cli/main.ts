#!/usr/bin/env node
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { packageVersion } from "../node/package-files.js";
import { declareAssess } from "./declare-assess.js";
import { declareCalibrate } from "./declare-calibrate.js";
import { declareCompare } from "./declare-compare.js";
import { declareExplain } from "./declare-explain.js";
import { declareExport } from "./declare-export.js";
import { declareFork } from "./declare-fork.js";
import { declareOdd } from "./declare-odd.js";
import { declareQca } from "./declare-qca.js";
import { declareReport } from "./declare-report.js";
import { declareResults } from "./declare-results.js";
import { declareSeedSearch } from "./declare-seed-search.js";
import { declareSensitivity } from "./declare-sensitivity.js";
import { declareSweep } from "./declare-sweep.js";
import { threading } from "./threads-option.js";

/** Exit codes: 0 done, 1 a fault of the run, 2 bad input or usage; 3 a difference that verify found, 130 stopped. */
const FAULT = 1;
const BAD_INPUT = 2;

const collect = (value: string, earlier: string[]) => [...earlier, value];

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

  threading(yardstick.command("run"))
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

  declareCompare(yardstick);

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
    .description(
      "Checks files of scenarios, experiments and calibrations: every fault with its place and its cure.",
    )
    .argument("<files...>", "files or names")
    .option("--json", "print the faults as JSON")
    .action(async (files, options) => (await import("./commands/validate.js")).validate(files, options));

  yardstick
    .command("schema")
    .description(
      "Prints the JSON Schema of files of scenarios, experiments or calibrations, for editors that complete and check.",
    )
    .addArgument(
      new Argument("[kind]", "what the files are")
        .choices(["scenario", "experiment", "calibration"])
        .default("scenario"),
    )
    .action(async (kind) => (await import("./commands/schema.js")).schema(kind));

  yardstick
    .command("init")
    .description("Writes a new scenario file to change, or the files of a country of one's own.")
    .argument("[file]", "file to write", "my-scenario.yaml")
    .option("--extends <scenario>", "scenario to start from (default: baseline)")
    .option("--country", "write a country of one's own: a scenario with tables of regions, borders and plans")
    .option("--force", "replace the file if there is one")
    .action(async (file, options) => (await import("./commands/init.js")).init(file, options));

  yardstick
    .command("web")
    .description("Writes the classroom page: one file that opens in a browser, without a network.")
    .option("--scenario <scenario>", "scenario file or name that the page brings along and shows first")
    .option("-o, --out <file>", "file to write", "yardstick.html")
    .option("--open", "open it in the browser")
    .option("--force", "replace the file if there is one")
    .action(async (options) => (await import("./commands/web.js")).web(options));

  yardstick
    .command("data")
    .description("Prints the observed data and the ledger of contradictions in their source.")
    .option("--ledger", "print only the ledger")
    .option("--json", "print as JSON")
    .option("--csv", "print the table as CSV")
    .option("--calibration", "print how its sets are made for yardstick qca, as YAML")
    .option("--borders", "print which of its provinces border on each other, as CSV")
    .option("-o, --out <file>", "write into a file instead of printing")
    .option("--force", "replace the file if there is one")
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
      new Option("--ties <method>", "what Cox regression makes of several events at one time")
        .choices(["efron", "breslow", "exact"])
        .default("efron"),
    )
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

  declareExplain(yardstick);
  declareOdd(yardstick);
  declareFork(yardstick);
  declareSeedSearch(yardstick);
  declareQca(yardstick);
  declareSweep(yardstick);
  declareSensitivity(yardstick);
  declareCalibrate(yardstick);
  declareAssess(yardstick);
  declareResults(yardstick);
  declareExport(yardstick);
  declareReport(yardstick);

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
