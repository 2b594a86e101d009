import type { Table } from "../../math/table.js";
import type { Ensemble } from "../ensemble.js";
import { portionsOf, type RunSpan } from "../run-span.js";

/** Runs whose rows are held at a time. */
const PORTION = 50;

/** A table that has rows for each run, in pieces: a few runs at a time, so that no long table is ever in memory. */
export function* byRuns(
  table: (ensemble: Ensemble, span: RunSpan) => Table,
  ensemble: Ensemble,
): Generator<Table> {
  for (const span of portionsOf(ensemble, PORTION)) yield table(ensemble, span);
}
