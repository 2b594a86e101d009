import type { Cell, Table } from "../../math/table.js";
import { covariates } from "./covariates.js";
import type { EventHistory } from "./history.js";

/** Days in a mean month. */
export const MONTH = 365.25 / 12;

/** Month of the watching, from 1, into which a day falls; the last day of a month belongs to it. */
export function monthOf({ from }: Pick<EventHistory, "from">, day: number): number {
  return Math.max(1, Math.ceil((day - from) / MONTH - 1e-9));
}

/**
 * The rows of a discrete event history: one for each month in which a province could have had its plan, until it has one
 * or the watching ends, which counts as a month survived. Covariates are those of the first day of the month. A province
 * that has its plan before the watching begins was never at risk.
 */
export function personMonths(history: EventHistory): Table {
  const { run, days, from, until, localities } = history;
  return {
    columns: ["run", "province", "month", "event", ...covariates.map(({ name }) => name)],
    rows: localities.flatMap(({ id }, province): Cell[][] => {
      const day = days[province];
      const months = day <= from ? 0 : monthOf(history, Math.min(day, until));
      return Array.from({ length: months }, (_, k) => [
        ...[run, id, k + 1, day <= until && k + 1 === months ? 1 : 0],
        ...covariates.map(({ of }) => of(history, province, from + k * MONTH)),
      ]);
    }),
  };
}
