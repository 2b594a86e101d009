import type { Chart, Language } from "../charts/index.js";
import type { Ensemble } from "../experiments/ensemble.js";
import { fitTable, fitToObserved } from "../experiments/fit.js";
import {
  adoptionsTable,
  eventsTable,
  outcomesTable,
  provinceOutcomesTable,
  provinceStepsTable,
  runsTable,
  summaryTable,
  timeseriesTable,
} from "../experiments/tables/index.js";
import type { Table } from "../math/table.js";
import { unitsLabel } from "../scenario/units.js";
import { csvOf } from "./csv.js";
import { picturesOf } from "./pictures/index.js";
import { withUnitLabel } from "./unit-label.js";

/** What a user wants of a result. */
export interface Wanted {
  readonly language: Language;
  readonly charts: boolean;
  /** Also the course of every province in every run. */
  readonly everything: boolean;
  readonly formats: readonly ("csv" | "json")[];
  /** Begin CSV files with a byte order mark, for spreadsheets that otherwise garble Chinese. */
  readonly byteOrderMark: boolean;
}

/** Draws a chart; handed in by the shell. */
export type Draw = (chart: Chart) => { readonly extension: string; readonly content: string | Uint8Array }[];

/** A file of a results folder. */
export interface TextOrPicture {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The tables of a result by file name; a fit to what was observed only where something was. */
export function resultTables(ensemble: Ensemble, everything: boolean): ReadonlyMap<string, Table> {
  const { scenario } = ensemble;
  const tables: (readonly [string, Table])[] = [
    ["runs", runsTable(ensemble)],
    ["adoptions", adoptionsTable(ensemble)],
    ["events", eventsTable(ensemble)],
    ["timeseries", timeseriesTable(ensemble)],
    ...(ensemble.courses ? [["outcomes", outcomesTable(ensemble)] as const] : []),
    ["province_outcomes", provinceOutcomesTable(ensemble)],
    ["summary", summaryTable(ensemble)],
    ...(unitsLabel(scenario) ? [] : [["fit", fitTable(fitToObserved(ensemble))] as const]),
    ...(everything ? [["province_steps", provinceStepsTable(ensemble)] as const] : []),
  ];
  return new Map(tables.map(([name, table]) => [name, withUnitLabel(table, scenario)]));
}

/** Everything that goes into a results folder, but for the manifest. */
export function* resultFiles(
  ensemble: Ensemble,
  hash: string,
  wanted: Wanted,
  draw: Draw,
): Generator<TextOrPicture> {
  const mark = wanted.byteOrderMark ? "\uFEFF" : "";
  for (const [name, table] of resultTables(ensemble, wanted.everything)) {
    if (wanted.formats.includes("csv")) yield { path: `${name}.csv`, content: mark + csvOf(table) };
    if (wanted.formats.includes("json")) yield { path: `${name}.json`, content: jsonOf(table) };
  }
  if (!wanted.charts) return;
  for (const chart of picturesOf(ensemble, hash, wanted.language)) {
    for (const { extension, content } of draw(chart))
      yield { path: `charts/${chart.id}.${extension}`, content };
    yield {
      path: `charts/${chart.id}.csv`,
      content: mark + csvOf(withUnitLabel(chart.table, ensemble.scenario)),
    };
    yield { path: `charts/${chart.id}.alt.txt`, content: `${chart.alt}\n` };
  }
}

function jsonOf({ columns, rows }: Table): string {
  const records = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((column, c) => [column, row[c]]))),
  );
  return `[\n${records.join(",\n")}\n]\n`;
}
