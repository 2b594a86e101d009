import { type Command, Option } from "commander";
import { threading } from "./threads-option.js";

/** Declares what is done with results that are there: `yardstick query` and `yardstick verify`. */
export function declareResults(yardstick: Command): void {
  yardstick
    .command("query")
    .summary("ask the tables of a results folder a question in SQL")
    .description(
      "Answers SQL (of DuckDB) about the tables of a results folder, each under the name of its file; of an experiment that still runs, about what is there. Needs the package @duckdb/node-api.",
    )
    .argument("<sql>", 'such as "select point, avg(adopters) from sweep group by point order by point"')
    .argument("<results>", "results folder")
    .addOption(
      new Option("--format <format>", "form of the answer").choices(["text", "csv", "json"]).default("text"),
    )
    .action(async (sql, results, options) =>
      (await import("./commands/query.js")).query(sql, results, options),
    );
  threading(yardstick.command("verify"))
    .summary("make results again and compare them")
    .description(
      "Makes a result again (of an experiment: chunks drawn at random), and compares it with what is saved, row by row: the first difference of each file is named. A PNG is made again from what it says of itself. Exit code 3 if anything differs.",
    )
    .argument("<results>", "results folder, or a PNG that yardstick or its page drew")
    .option("--chunks <n>", "how many chunks of an experiment are made again", "3")
    .option("--all", "make all of it again")
    .option("--fit <folder>", "where the fit of an assessment, or of compare --posterior, lies now")
    .option("--json", "print what was compared as JSON")
    .action(async (results, options) => (await import("./commands/verify.js")).verify(results, options));
}
