import { type Command, InvalidArgumentError, Option } from "commander";

/** Declares `yardstick qca` and its options. */
export function declareQca(yardstick: Command): void {
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
    .option("--coverage-cut <share>", "covN of a necessary union or conjunction", share, 0)
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
}

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
