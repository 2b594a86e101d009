import { type Command, Option } from "commander";

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
  yardstick
    .command("verify")
    .summary("make results again and compare them")
    .description(
      "Makes a run again, or chunks of an experiment drawn at random, and compares them with what is saved, bit by bit. Exit code 3 if anything differs.",
    )
    .argument("<results>", "results folder of yardstick run or yardstick sweep")
    .option("--chunks <n>", "how many chunks of an experiment are made again", "3")
    .option("--all", "make all of it again")
    .option("--json", "print what was compared as JSON")
    .action(async (results, options) => (await import("./commands/verify.js")).verify(results, options));
}
