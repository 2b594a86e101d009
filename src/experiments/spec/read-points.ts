import { type Fault, faultAt } from "../../faults/fault.js";
import { didYouMean } from "../../faults/nearest.js";
import { type GivenTable, numberIn, placeOfCell, placeOfColumn, readTable } from "../../tables/index.js";
import type { Leaf } from "../../trees/tree.js";
import type { Factor, Generator, Value } from "../designs/index.js";
import type { Bench } from "./experiment.js";
import { type FactorWord, factorWords } from "./factor-words.js";
import type { DesignDraft } from "./read-design.js";
import { readValue } from "./read-variation.js";

/** A design from a CSV whose columns are named by the paths of factors and whose rows are points. */
export function readPoints(
  draft: DesignDraft,
  bench: Bench,
): { factors: readonly Factor[]; generator: Generator } | undefined {
  const table = loaded(draft, bench);
  if (table === undefined) return undefined;
  const before = bench.faults.length;
  const words = factorWords(bench.vocabulary);
  const columns = table.header.map((path, column) => {
    const word = words.get(path);
    if (word === undefined) bench.faults.push(unknownColumn(table, column, [...words.keys()]));
    return word === undefined ? [] : valuesOf(table, column, word, bench);
  });
  if (bench.faults.length > before) return undefined;
  const points = table.cells.map((_, row) => columns.map((values) => values[row]));
  const factors = table.header.map(
    (path, k): Factor => ({
      path,
      variation: { kind: "list", values: inOrder([...new Set(columns[k])]) },
    }),
  );
  return { factors, generator: { kind: "table", points } };
}

function loaded({ file, place, path }: DesignDraft, bench: Bench): GivenTable | undefined {
  const complain = (...what: readonly [string, string, string]): undefined =>
    void bench.faults.push(faultAt(file?.place ?? place, `${path}.file: ${what[0]}`, what[1], what[2]));
  if (file === undefined)
    return complain("not given", "the name of a CSV beside this file", "add file: points.csv");
  const source = bench.loadTable(file.value, file.place.file);
  if (source === undefined)
    return complain(
      `there is no ${JSON.stringify(file.value)}`,
      "a CSV beside this file",
      "correct its name",
    );
  const reading =
    "text" in source ? readTable(source.text, source.where) : { ok: false as const, faults: [source] };
  if (reading.ok) return reading.table;
  for (const fault of reading.faults) bench.faults.push(fault);
  return undefined;
}

function valuesOf(table: GivenTable, column: number, word: FactorWord, bench: Bench): Value[] {
  return table.cells.map((cells, row) => {
    const text = cells[column];
    const leaf: Leaf = {
      kind: "leaf",
      place: placeOfCell(table, row, column),
      path: table.header[column],
      value: word.kind === "parameter" ? (numberIn(text) ?? text) : text,
    };
    return readValue(leaf, word, bench) as Value;
  });
}

function unknownColumn(table: GivenTable, column: number, known: readonly string[]): Fault {
  const name = table.header[column];
  const cure = didYouMean(name, known, "delete the column or correct its name");
  return faultAt(
    placeOfColumn(table, column),
    `no such factor: ${JSON.stringify(name)}`,
    "paths of factors",
    cure,
  );
}

/** Numbers ascending; words and switches as they first come. */
function inOrder(values: readonly Value[]): readonly Value[] {
  return values.every((value) => typeof value === "number")
    ? [...values].sort((a, b) => Number(a) - Number(b))
    : values;
}
