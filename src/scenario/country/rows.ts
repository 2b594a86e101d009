import { type Fault, faultAt, type Place } from "../../faults/fault.js";
import { didYouMean } from "../../faults/nearest.js";
import { type GivenTable, placeOfCell, placeOfColumn, readTable } from "../../tables/index.js";
import type { FaultList } from "../../trees/fields.js";
import { wrong } from "../../trees/fields.js";
import { type Branch, type Entry, type Leaf, shown, type Tree } from "../../trees/tree.js";
import type { LoadParent } from "../source-text.js";

/** What reading a country needs: a list for the faults, and where tables that it names come from. */
export interface Atlas extends FaultList {
  readonly load: LoadParent;
}

/** Ending of the names of tables. */
const TABLE = ".csv";

/** The table that a section names, if it names one instead of holding its rows. */
export function tableNamed(tree: Tree): string | undefined {
  return tree.kind === "leaf" && typeof tree.value === "string" && tree.value.endsWith(TABLE)
    ? tree.value
    : undefined;
}

/** The rows of a section of a country: written in the scenario as a list, or in a CSV beside it with these columns. */
export function rowsOf(tree: Tree, columns: readonly string[], atlas: Atlas): readonly Tree[] {
  if (tree.kind === "list") return tree.items;
  const name = tableNamed(tree);
  if (name !== undefined) return rowsOfTable(tree, name, columns, atlas);
  const cure = `write - { ${columns[0]}: ... }, one a line, or the name of a table such as regions${TABLE}`;
  atlas.faults.push(wrong(tree, "a list of rows, or a CSV file beside the scenario", cure));
  return [];
}

function rowsOfTable(tree: Tree, name: string, columns: readonly string[], atlas: Atlas): Tree[] {
  const found = atlas.load(name, tree.place.file);
  if (found === undefined || !("text" in found)) {
    atlas.faults.push(found ?? noTable(tree, name));
    return [];
  }
  const reading = readTable(found.text, found.where);
  if (!reading.ok) {
    atlas.faults.push(...reading.faults);
    return [];
  }
  const { table } = reading;
  const known = knownColumns(table, columns, atlas);
  return table.cells.map((_, row) => treeOfRow(table, row, known));
}

function noTable(tree: Tree, name: string): Fault {
  return faultAt(
    tree.place,
    `${tree.path}: there is no table ${shown(name)}`,
    "a CSV file in the folder of the scenario, by its name alone",
    "put the table beside the scenario, or write its rows into it as a list",
  );
}

/** Numbers of the usable columns; of the others each is a fault, once. */
function knownColumns(table: GivenTable, columns: readonly string[], { faults }: Atlas): number[] {
  return table.header.flatMap((name, column) => {
    if (columns.includes(name)) return [column];
    const cure = didYouMean(name, columns, "delete the column or correct its name");
    faults.push(
      faultAt(placeOfColumn(table, column), `no such column: ${shown(name)}`, columns.join(", "), cure),
    );
    return [];
  });
}

function treeOfRow(table: GivenTable, row: number, columns: readonly number[]): Branch {
  const place: Place = { file: table.file, line: table.lines[row], column: 1 };
  const path = `row of line ${place.line}`;
  const entries = columns.map((column): Entry => {
    const at = placeOfCell(table, row, column);
    const key = table.header[column];
    const tree: Leaf = {
      kind: "leaf",
      place: at,
      path: `${path}.${key}`,
      value: valueIn(table.cells[row][column]),
    };
    return { key, at, tree };
  });
  return { kind: "map", place, path, entries };
}

/** A cell that looks like a number is one, and an empty one is unset. */
function valueIn(text: string): Leaf["value"] {
  if (text === "") return null;
  return /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text) + 0 : text;
}
