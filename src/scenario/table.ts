import { type Fault, faultAt, formatFault, inOrderOfPlace, type Place } from "../faults/fault.js";
import type { CsvRow } from "../trees/csv-row.js";
import { csvRows } from "../trees/csv-rows.js";
import { LONGEST_TEXT } from "../trees/parse.js";
import type { Desk } from "./fields.js";
import { type Lineage, type LoadParent, readLineage } from "./lineage.js";
import { settle } from "./read.js";
import { readDraft } from "./read-draft.js";
import type { Scenario } from "./scenario.js";
import { readHeader } from "./table-header.js";
import { type Row, treeOfRows } from "./table-tree.js";
import type { Vocabulary } from "./vocabulary.js";

/** The scenarios of a table, or everything that is wrong with it. */
export type TableReading =
  | { readonly ok: true; readonly scenarios: readonly Scenario[]; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads scenarios from a CSV with the columns `scenario,at,<parameter>,...`: one row for each scenario and date, an
 * empty `at` for the start of the run, an empty cell for *unchanged*. All scenarios extend `base`, if one is named. In
 * faults the line is that of the text and the column is the number of the cell.
 */
export function scenarioTable(
  text: string,
  where: string,
  vocabulary: Vocabulary,
  loadParent: LoadParent,
  base?: string,
): TableReading {
  const desk: Desk = { vocabulary, faults: [] };
  const rows = readRows(text, where, desk);
  const beneath = base === undefined ? { drafts: [], desk } : readBase(base, where, loadParent, desk);
  const trees = [...treeOfRows(rows)];
  if (desk.faults.length === 0 && trees.length === 0)
    desk.faults.push(noRows({ file: where, line: 1, column: 1 }));
  const readings = trees.map((tree) => {
    const own: Desk = { ...beneath.desk, faults: [] };
    return settle([...beneath.drafts, readDraft(tree, own)], own);
  });
  const faults = distinct([...desk.faults, ...readings.flatMap((each) => (each.ok ? [] : each.faults))]);
  if (faults.length > 0) return { ok: false, faults };
  const good = readings.flatMap((each) => (each.ok ? [each] : []));
  const warnings = distinct(good.flatMap((each) => each.warnings));
  return { ok: true, scenarios: good.map((each) => each.scenario), warnings };
}

function readBase(base: string, where: string, loadParent: LoadParent, desk: Desk): Lineage {
  const source = loadParent(base, where);
  if (source !== undefined && "text" in source) return readLineage(source, loadParent, desk);
  const place = { file: where, line: 1, column: 1 };
  desk.faults.push(
    source ??
      faultAt(
        place,
        `no scenario is called ${base}`,
        "a scenario to build on",
        "correct the name of the base",
      ),
  );
  return { drafts: [], desk };
}

/** More rows or columns than this are no table of scenarios. */
const [MOST_ROWS, MOST_COLUMNS] = [10_000, 500];

function readRows(text: string, where: string, desk: Desk): Row[] {
  const [head, ...body] = readCells(text, where, desk);
  if (head === undefined) return [];
  if (body.length > MOST_ROWS || head.cells.length > MOST_COLUMNS) {
    desk.faults.push(tooLarge({ file: where, line: 1, column: 1 }, body.length, head.cells.length));
    return [];
  }
  const at = (row: CsvRow, cell: number): Place => ({ file: where, line: row.line, column: cell + 1 });
  const columns = readHeader(head.cells, (cell) => at(head, cell), desk);
  for (const row of body.filter(({ cells }) => cells.length !== head.cells.length)) {
    const found = `a row of ${row.cells.length} cells under a header of ${head.cells.length}`;
    desk.faults.push(
      faultAt(
        at(row, 0),
        found,
        `${head.cells.length} cells`,
        "add or delete commas; an empty cell means unchanged",
      ),
    );
  }
  return body.map((row) => {
    const cells = columns.map(({ name, index }) => ({
      name,
      text: row.cells[index] ?? "",
      place: at(row, index),
    }));
    return { place: at(row, 0), cells };
  });
}

function readCells(text: string, where: string, desk: Desk): CsvRow[] {
  const start = { file: where, line: 1, column: 1 };
  const rows =
    text.length > LONGEST_TEXT
      ? faultAt(start, `a text of ${text.length} characters`, `at most ${LONGEST_TEXT}`, "split the table")
      : csvRows(text, where);
  if (!("found" in rows)) return rows;
  desk.faults.push(rows);
  return [];
}

function tooLarge(place: Place, rows: number, columns: number): Fault {
  return faultAt(
    place,
    `a table of ${rows} rows and ${columns} columns`,
    `at most ${MOST_ROWS} rows and ${MOST_COLUMNS} columns`,
    "split the table, or vary values with yardstick sweep",
  );
}

function noRows(place: Place): Fault {
  return faultAt(
    place,
    "a table without scenarios",
    "a header scenario,at,<parameter>,... and one row or more",
    "add a row",
  );
}

/** A fault of the base would show once for every scenario built on it. */
function distinct(faults: readonly Fault[]): Fault[] {
  return inOrderOfPlace([...new Map(faults.map((each) => [formatFault(each), each])).values()]);
}
