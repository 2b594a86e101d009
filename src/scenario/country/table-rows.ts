import { type Fault, faultAt, type Place } from "../../faults/fault.js";
import { type GivenTable, placeOfCell, readTable } from "../../tables/index.js";
import { type Branch, type Entry, type Leaf, shown, type Tree } from "../../trees/tree.js";
import { knownColumns } from "./known-columns.js";
import type { Atlas, Sheet } from "./sheet.js";

/** The rows of the CSV with this name; none if there is no such table, or if its heading lacks what it must have. */
export function rowsOfTable(tree: Tree, name: string, sheet: Sheet, atlas: Atlas): Tree[] {
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
  const known = knownColumns(table, sheet, atlas);
  return known === undefined
    ? []
    : table.cells.map((_, row) => treeOfRow(table, row, { known, numbers: sheet.numbers }));
}

function noTable(tree: Tree, name: string): Fault {
  return faultAt(
    tree.place,
    `${tree.path}: there is no table ${shown(name)}`,
    "a CSV file in the folder of the scenario, by its name alone",
    "put the table beside the scenario, or write its rows into it as a list",
  );
}

interface Columns {
  readonly known: readonly number[];
  readonly numbers: readonly string[];
}

function treeOfRow(table: GivenTable, row: number, { known, numbers }: Columns): Branch {
  const place: Place = { file: table.file, line: table.lines[row], column: 1 };
  const path = `row of line ${place.line}`;
  const entries = known.map((column): Entry => {
    const at = placeOfCell(table, row, column);
    const key = table.header[column];
    const tree: Leaf = {
      kind: "leaf",
      place: at,
      path: `${path}.${key}`,
      value: valueIn(table.cells[row][column], numbers.includes(key)),
    };
    return { key, at, tree };
  });
  return { kind: "map", place, path, entries };
}

/** An empty cell is unset; one that looks like a number is one where numbers are asked for. */
function valueIn(text: string, isNumber: boolean): Leaf["value"] {
  if (text === "") return null;
  return isNumber && /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text) + 0 : text;
}
