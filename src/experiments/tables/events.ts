import { formatDay } from "../../math/calendar.js";
import type { Cell, Table } from "../../math/table.js";
import type { Ensemble } from "../ensemble.js";
import { allRuns, type RunSpan } from "../run-span.js";

/** One row an event: decisions with the split of their hazard, and publications, in order of run and day. */
export function eventsTable(ensemble: Ensemble, span: RunSpan = allRuns(ensemble)): Table {
  const { scenario, seeds, baseDay, from, localities, outcomes } = ensemble;
  const { values, causes, share, accumulated } = outcomes;
  const rows: { readonly run: number; readonly day: number; readonly row: Cell[] }[] = [];
  const add = (type: "decision" | "publication", cell: number, day: number) => {
    const run = Math.floor(cell / outcomes.provinces);
    const step = Math.floor((day - from) / scenario.step);
    const province = localities[cell % outcomes.provinces].id;
    const split = [...share, ...accumulated].map((column) => (type === "decision" ? column[cell] : null));
    rows.push({
      run,
      day,
      row: [run + 1, seeds[run], step, day, formatDay(baseDay + day), type, province, ...split],
    });
  };
  for (let cell = span.from * outcomes.provinces; cell < span.to * outcomes.provinces; cell++) {
    if (Number.isFinite(values.decided[cell])) add("decision", cell, values.decided[cell]);
    if (Number.isFinite(values.published[cell])) add("publication", cell, values.published[cell]);
  }
  rows.sort((a, b) => a.run - b.run || a.day - b.day);
  return {
    columns: [
      ...["run", "seed", "step", "day", "date", "type", "province"],
      ...causes.map((cause) => `p_${cause}`),
      ...causes.map((cause) => `accumulated_${cause}`),
    ],
    rows: rows.map(({ row }) => row),
  };
}
