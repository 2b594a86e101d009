import { formatDay } from "../../math/calendar.js";
import type { Cell, Table } from "../../math/table.js";
import type { Ensemble } from "../ensemble.js";
import { allRuns, type RunSpan } from "../run-span.js";
import { finite } from "./cells.js";

/** Days in a mean month. */
const MONTH = 365.25 / 12;

/** One row a province and run: whether, when and why it adopted, and what followed. */
export function adoptionsTable(ensemble: Ensemble, span: RunSpan = allRuns(ensemble)): Table {
  const { scenario, seeds, baseDay, localities, outcomes } = ensemble;
  const { values, causes } = outcomes;
  const rows: Cell[][] = [];
  for (let cell = span.from * outcomes.provinces; cell < span.to * outcomes.provinces; cell++) {
    const run = Math.floor(cell / outcomes.provinces);
    const day = finite(values.published[cell]);
    const decided = finite(values.decided[cell]);
    const leader = outcomes.leader[cell];
    const shares = outcomes.share.map((share) => (decided === null ? null : share[cell]));
    rows.push([
      run + 1,
      scenario.id,
      0,
      seeds[run],
      localities[cell % outcomes.provinces].id,
      day === null ? 0 : 1,
      decided,
      day,
      day === null ? null : day / MONTH,
      day === null ? null : formatDay(baseDay + day),
      ...shares,
      decided === null || leader < 0 ? null : localities[leader].id,
      values.tailoring[cell],
      values.intensity[cell],
      values.breadth[cell],
      values.liberalisation[cell],
      values.target[cell],
      values.tier[cell],
    ]);
  }
  return {
    columns: [
      ...[
        "run",
        "scenario",
        "rep",
        "seed",
        "province",
        "adopted",
        "decided_day",
        "toa_days",
        "toa_months",
        "toa_date",
      ],
      ...causes.map((cause) => `p_${cause}`),
      ...[
        "leading_rival",
        "tailoring",
        "intensity",
        "breadth",
        "liberalisation",
        "target_2020",
        "ambition_tier",
      ],
    ],
    rows,
  };
}
