import { formatDay } from "../../math/calendar.js";
import type { Cell, Table } from "../../math/table.js";
import type { Ensemble } from "../ensemble.js";
import { allRuns, eachRun, type RunSpan } from "../run-span.js";

/** One row a run and recorded day: derived outcomes, the last row as the run has ended. Empty if courses were not kept. */
export function outcomesTable(ensemble: Ensemble, span: RunSpan = allRuns(ensemble)): Table {
  const { scenario, seeds, baseDay, series, courses } = ensemble;
  const { measures, values } = courses ?? { measures: [], values: [] };
  const days = courses ? series.days : [];
  return {
    columns: [
      ...["run", "scenario", "rep", "seed", "step", "day", "date"],
      ...measures.map(({ figure }) => figure),
    ],
    rows: eachRun(span, (run) =>
      days.map((day, k): Cell[] => [
        ...[run + 1, scenario.id, 0, seeds[run], series.steps[k], day, formatDay(baseDay + day)],
        ...values.map((course) => course[run * days.length + k]),
      ]),
    ).flat(),
  };
}
