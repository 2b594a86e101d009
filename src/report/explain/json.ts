import type { Scenario } from "../../scenario/scenario.js";
import { recordsOf } from "../records.js";
import type { Account } from "./files.js";
import type { Asked } from "./manifest.js";

/** An explanation for other programs: what was asked, every table as a list of records, and the text. */
export function explainJson(
  { id, seed, runs }: Scenario,
  asked: Asked,
  { tables, hash, text }: Account,
  { version, folder }: { readonly version: string; readonly folder: string },
) {
  return {
    ...{ tool: "yardstick", version, command: "explain", scenario: id, asked },
    ...{ seeds: { first: seed, last: seed + runs - 1 }, runs, resultHash: hash, folder },
    ...Object.fromEntries([...tables].map(([name, table]) => [name, recordsOf(table)])),
    text: { en: text("en"), zh: text("zh") },
  };
}
