import { wrong } from "../../trees/fields.js";
import type { Tree } from "../../trees/tree.js";
import type { Atlas, Sheet } from "./sheet.js";
import { rowsOfTable } from "./table-rows.js";

/** Ending of the names of tables. */
const TABLE = ".csv";

/** The table that a section names, if it names one instead of holding its rows. */
export function tableNamed(tree: Tree): string | undefined {
  return tree.kind === "leaf" && typeof tree.value === "string" && tree.value.endsWith(TABLE)
    ? tree.value
    : undefined;
}

/** The rows of a section of a country: written in the scenario as a list, or in a CSV beside it with these columns. */
export function rowsOf(tree: Tree, sheet: Sheet, atlas: Atlas): readonly Tree[] {
  if (tree.kind === "list") return tree.items;
  const name = tableNamed(tree);
  if (name !== undefined) return rowsOfTable(tree, name, sheet, atlas);
  const cure = `write - { ${sheet.columns[0]}: ... }, one a line, or the name of a table such as regions${TABLE}`;
  atlas.faults.push(wrong(tree, "a list of rows, or a CSV file beside the scenario", cure));
  return [];
}
