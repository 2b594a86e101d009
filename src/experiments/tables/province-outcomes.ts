import type { Cell, Table } from "../../math/table.js";
import type { Ensemble } from "../ensemble.js";
import { allRuns, eachRun, type RunSpan } from "../run-span.js";

/** One row a run and province: its outcomes when the run has ended, besides those of adoption. */
export function provinceOutcomesTable(ensemble: Ensemble, span: RunSpan = allRuns(ensemble)): Table {
  const { scenario, seeds, localities, byProvince } = ensemble;
  const { measures, values } = byProvince;
  return {
    columns: [...["run", "scenario", "rep", "seed", "province"], ...measures.map(({ figure }) => figure)],
    rows: eachRun(span, (run) =>
      localities.map(({ id }, i): Cell[] => [
        ...[run + 1, scenario.id, 0, seeds[run], id],
        ...values.map((each) => each[run * localities.length + i]),
      ]),
    ).flat(),
  };
}
