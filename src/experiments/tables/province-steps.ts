import type { Cell, Table } from "../../math/table.js";
import type { Ensemble } from "../ensemble.js";
import { allRuns, type RunSpan } from "../run-span.js";
import { snake } from "./cells.js";

/** One row a run, recorded day and province; only of an ensemble that kept everything. */
export function provinceStepsTable(ensemble: Ensemble, span: RunSpan = allRuns(ensemble)): Table {
  const { localities, outcomes, series } = ensemble;
  const courses = series.courses.filter(({ full }) => full !== null);
  const rows: Cell[][] = [];
  for (let run = span.from; run < span.to; run++)
    series.days.forEach((day, k) => {
      localities.forEach(({ id }, i) => {
        const cell = (run * series.days.length + k) * localities.length + i;
        const adopted = outcomes.values.published[run * localities.length + i] <= day ? 1 : 0;
        rows.push([
          run + 1,
          series.steps[k],
          day,
          id,
          adopted,
          ...courses.map(({ full }) => full?.[cell] ?? null),
        ]);
      });
    });
  return {
    columns: [
      "run",
      "step",
      "day",
      "province",
      "adopted",
      ...courses.map(({ column }) => snake(column.name)),
    ],
    rows,
  };
}
