import type { Cell, Table } from "../../math/table.js";
import { covariates } from "./covariates.js";
import type { EventHistory } from "./history.js";

/**
 * The rows of a continuous event history, as a Cox regression with covariates that change takes them: spells (start,
 * stop] of a province, cut wherever anybody's plan comes out or who watches whom changes, with covariates as they stand
 * when the spell begins. A province that has its plan before the watching begins was never at risk.
 */
export function spells(history: EventHistory): Table {
  const { run, days, from, until, localities } = history;
  const cuts = cutsOf(history);
  return {
    columns: ["id", "run", "province", "start", "stop", "event", ...covariates.map(({ name }) => name)],
    rows: localities.flatMap(({ id }, province): Cell[][] => {
      const end = Math.min(days[province], until);
      const starts = [from, ...cuts].filter((cut) => cut < end);
      return starts.map((start, k) => {
        const stop = k + 1 < starts.length ? starts[k + 1] : end;
        return [
          ...[`${run}-${id}`, run, id, start, stop, stop === days[province] ? 1 : 0],
          ...covariates.map(({ of }) => of(history, province, start)),
        ];
      });
    }),
  };
}

/** Days within the watching on which something changes for somebody, ascending. */
function cutsOf({ days, from, until, surroundings }: EventHistory): number[] {
  const changes = [...days, ...surroundings.networks.map((network) => network.from)];
  return [...new Set(changes)].filter((day) => day > from && day < until).sort((a, b) => a - b);
}
