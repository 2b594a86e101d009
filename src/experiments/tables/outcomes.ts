import { formatDay } from "../../math/calendar.js";
import type { Cell, Table } from "../../math/table.js";
import type { Ensemble } from "../ensemble.js";

/** One row a run and recorded day: derived outcomes, the last row as the run has ended. Empty if courses were not kept. */
export function outcomesTable({ scenario, seeds, baseDay, series, courses }: Ensemble): Table {
  const { measures, values } = courses ?? { measures: [], values: [] };
  const days = courses ? series.days : [];
  return {
    columns: [
      ...["run", "scenario", "rep", "seed", "step", "day", "date"],
      ...measures.map(({ figure }) => figure),
    ],
    rows: seeds.flatMap((seed, run) =>
      days.map((day, k): Cell[] => [
        ...[run + 1, scenario.id, 0, seed, series.steps[k], day, formatDay(baseDay + day)],
        ...values.map((course) => course[run * days.length + k]),
      ]),
    ),
  };
}
