import type { Place } from "../faults/fault.js";
import type { Branch, Entry, Leaf, Scalar, Tree } from "../trees/tree.js";

/** One row of the table with the cells of its usable columns. */
export interface Row {
  readonly place: Place;
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly name: string;
  readonly text: string;
  readonly place: Place;
}

/** The rows of each scenario as the tree of a scenario file, so that the same reader checks both. */
export function* treeOfRows(rows: readonly Row[]): Generator<Branch> {
  const names = new Map<string, Row[]>();
  for (const row of rows) {
    const name = cellOf(row, "scenario")?.text ?? "";
    const own = names.get(name);
    if (own === undefined) names.set(name, [row]);
    else own.push(row);
  }
  for (const own of names.values()) yield treeOfScenario(own);
}

function treeOfScenario(rows: readonly Row[]): Branch {
  const place = rows[0].place;
  const isInitial = (row: Row) => (cellOf(row, "at")?.text ?? "") === "";
  const id = cellOf(rows[0], "scenario");
  const entries: Entry[] = [
    entry("schema", leaf(place, "schema", 1)),
    entry("id", leaf(id?.place ?? place, "scenario", id?.text ?? "")),
    entry("params", branch(place, "params", rows.filter(isInitial).flatMap(paramsOf))),
    entry("changes", list(place, rows.filter((row) => !isInitial(row)).map(treeOfChange))),
  ];
  return branch(place, "", entries);
}

function treeOfChange(row: Row): Branch {
  const at = cellOf(row, "at");
  const set = paramsOf(row);
  const path = `row of line ${row.place.line}`;
  return branch(row.place, path, [
    entry("at", leaf(at?.place ?? row.place, "at", at?.text ?? "")),
    ...(set.length === 0 ? [] : [entry("set", branch(row.place, "set", set))]),
  ]);
}

function paramsOf(row: Row): Entry[] {
  return row.cells
    .filter(({ name, text }) => name !== "scenario" && name !== "at" && text !== "")
    .map(({ name, text, place }) => entry(name, leaf(place, name, scalarOf(text))));
}

/** A cell that looks like a number is one; a unit may follow, as in a scenario file. */
function scalarOf(text: string): Scalar {
  return /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text) + 0 : text;
}

function cellOf(row: Row, name: string): Cell | undefined {
  return row.cells.find((cell) => cell.name === name);
}

function entry(key: string, tree: Tree): Entry {
  return { key, at: tree.place, tree };
}

function leaf(place: Place, path: string, value: Scalar): Leaf {
  return { kind: "leaf", place, path, value };
}

function branch(place: Place, path: string, entries: readonly Entry[]): Branch {
  return { kind: "map", place, path, entries };
}

function list(place: Place, items: readonly Tree[]): Tree {
  return { kind: "list", place, path: "changes", items };
}
