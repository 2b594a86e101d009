import { formatDay } from "../../math/calendar.js";
import type { Cell, Table } from "../../math/table.js";
import type { Ensemble } from "../ensemble.js";
import { allRuns, type RunSpan } from "../run-span.js";
import { snake } from "./cells.js";

/** One row a run and recorded day: the course of adoption and of the state. */
export function timeseriesTable(ensemble: Ensemble, span: RunSpan = allRuns(ensemble)): Table {
  const { scenario, seeds, baseDay, outcomes, series } = ensemble;
  const rows: Cell[][] = [];
  const agents = series.courses.filter(({ column }) => column.scope === "agent");
  for (let run = span.from; run < span.to; run++) {
    const published = outcomes.ofRun(outcomes.values.published, run);
    let before = 0;
    series.days.forEach((day, k) => {
      const adopters = published.filter((each) => each <= day).length;
      const atRisk = outcomes.provinces - before;
      const cell = run * series.days.length + k;
      rows.push([
        ...[run + 1, scenario.id, 0, seeds[run], series.steps[k], day, formatDay(baseDay + day)],
        ...[
          adopters - before,
          adopters,
          adopters / outcomes.provinces,
          atRisk > 0 ? (adopters - before) / atRisk : null,
        ],
        ...series.courses.map(({ mean }) => mean[cell]),
        ...agents.map(({ sd }) => sd[cell]),
      ]);
      before = adopters;
    });
  }
  return {
    columns: [
      ...[
        "run",
        "scenario",
        "rep",
        "seed",
        "step",
        "day",
        "date",
        "new_adopters",
        "cum_adopters",
        "cum_share",
        "hazard",
      ],
      ...series.courses.map(({ column }) =>
        column.scope === "agent" ? `${snake(column.name)}_mean` : snake(column.name),
      ),
      ...agents.map(({ column }) => `${snake(column.name)}_sd`),
    ],
    rows,
  };
}
