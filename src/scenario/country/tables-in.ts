import { parseTree } from "../../trees/parse.js";
import { child } from "../../trees/tree.js";
import { SCENARIO_FILE } from "../scenario-file.js";
import { tableNamed } from "./rows.js";

/** Names of the tables that the country of a scenario file names; of a file that cannot be read, none. */
export function tablesIn(text: string): string[] {
  const { tree } = parseTree(text, "", SCENARIO_FILE);
  const country = tree && child(tree, "country");
  return country?.kind === "map" ? country.entries.flatMap((entry) => tableNamed(entry.tree) ?? []) : [];
}
