import type { Ensemble } from "../experiments/ensemble.js";
import { fitTable, fitToObserved } from "../experiments/fit.js";
import type { RunSpan } from "../experiments/run-span.js";
import {
  adoptionsTable,
  byRuns,
  eventsTable,
  outcomesTable,
  provinceOutcomesTable,
  provinceStepsTable,
  runsTable,
  summaryTable,
  timeseriesTable,
} from "../experiments/tables/index.js";
import type { Table } from "../math/table.js";
import { observedOf } from "../scenario/observed.js";
import { withUnitLabel } from "./unit-label.js";

/** A table of a result. */
export interface ResultTable {
  /** Its file, without the ending. */
  readonly name: string;
  /** Its rows in pieces of the same columns, made anew at each call. */
  readonly pieces: () => Iterable<Table>;
}

/** The tables of a result; a fit to what was observed only where something was. */
export function resultTables(ensemble: Ensemble, everything: boolean): ResultTable[] {
  const { scenario, courses } = ensemble;
  const table = (name: string, pieces: () => Iterable<Table>): ResultTable => ({
    name,
    *pieces() {
      for (const piece of pieces()) yield withUnitLabel(piece, scenario);
    },
  });
  const long = (name: string, of: (ensemble: Ensemble, span: RunSpan) => Table) =>
    table(name, () => byRuns(of, ensemble));
  return [
    long("runs", runsTable),
    long("adoptions", adoptionsTable),
    long("events", eventsTable),
    long("timeseries", timeseriesTable),
    ...(courses ? [long("outcomes", outcomesTable)] : []),
    long("province_outcomes", provinceOutcomesTable),
    table("summary", () => [summaryTable(ensemble)]),
    ...(observedOf(scenario).size > 0 ? [table("fit", () => [fitTable(fitToObserved(ensemble))])] : []),
    ...(everything ? [long("province_steps", provinceStepsTable)] : []),
  ];
}
