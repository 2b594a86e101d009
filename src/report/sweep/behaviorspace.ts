import type { SweepColumn } from "../../experiments/sweep/columns.js";

/** What stands at the head of a table. */
export interface TableHead {
  readonly version: string;
  readonly model: string;
  readonly experiment: string;
  /** As NetLogo writes it: `MM/DD/YYYY HH:mm:ss:SSS +0000`. */
  readonly date: string;
}

/** Columns of a sweep that NetLogo's tables do not have. */
const OTHERS = ["point", "rep"];

/**
 * The first lines of a table in the layout of BehaviorSpace (NetLogo's TableExporter): version, model, experiment, date,
 * two lines of the size of the world, of which there is none here, and the names of columns. Readers skip six lines.
 */
export function tableHead(head: TableHead, columns: readonly SweepColumn[], outcomes: number): string {
  const { varied, measured } = parted(columns, outcomes);
  return headLines(
    head,
    varied.map(({ name }) => name),
    measured.map(({ name }) => name),
  );
}

/** The same by the names of what varies between runs and of what is measured in them. */
export function headLines(
  { version, model, experiment, date }: TableHead,
  varied: readonly string[],
  measured: readonly string[],
): string {
  return [
    [`BehaviorSpace results (yardstick ${version})`, "Table version 2.0"],
    [model],
    [experiment],
    [date],
    ["min-pxcor", "max-pxcor", "min-pycor", "max-pycor"],
    ["0", "0", "0", "0"],
    ["[run number]", ...varied, "[step]", ...measured],
  ]
    .map(quotedLine)
    .join("");
}

/** The rows of such a table, of columns of which the last ones are outcomes; every cell is quoted, as NetLogo does. */
export function tableRows(columns: readonly SweepColumn[], outcomes: number, steps: number): string {
  const { run, varied, measured } = parted(columns, outcomes);
  const cells = (columns: readonly SweepColumn[], row: number) => columns.map(({ values }) => values[row]);
  return Array.from({ length: run.values.length }, (_, row) =>
    quotedLine([...cells([run, ...varied], row), steps, ...cells(measured, row)].map(String)),
  ).join("");
}

/** The number of the run, what varies (the seed too, as where a NetLogo model takes it as a parameter), and outcomes. */
function parted(columns: readonly SweepColumn[], outcomes: number) {
  const [run, ...rest] = columns.filter(({ name }) => !OTHERS.includes(name));
  return { run, varied: rest.slice(0, -outcomes), measured: rest.slice(-outcomes) };
}

/** A line of which every cell is quoted. */
export function quotedLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`;
}
