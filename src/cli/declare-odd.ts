import { type Command, Option } from "commander";

/** Declares `yardstick odd` and its options. */
export function declareOdd(yardstick: Command): void {
  yardstick
    .command("odd")
    .summary("describe the model by the ODD+D protocol")
    .description(
      "Prints a description of the whole model by the ODD+D protocol, generated from its declarations and complete enough to rebuild it: Markdown, or a page with --html.",
    )
    .option("--html", "one HTML page that needs no other file, instead of Markdown")
    .option("-o, --out <file>", "write into a file instead of printing")
    .option("--force", "replace the file if there is one")
    .addOption(
      new Option("--lang <language>", "language of the text; claims and laws are in English")
        .choices(["en", "zh"])
        .default("en"),
    )
    .action(async (options) => (await import("./commands/odd.js")).odd(options));
}
