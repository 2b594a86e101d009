import { join } from "node:path";
import { asyncBufferFromFile } from "hyparquet";
import { type TableHead, tableHead, tableRows } from "../../report/sweep/behaviorspace.js";
import { compile } from "../../scenario/compile.js";
import { readColumns } from "./parquet-read.js";
import type { Planned } from "./plan-file.js";
import { SWEEP_PARQUET } from "./tables.js";

/** Rows that are read at a time. */
const PORTION = 10_000;

/** The table of a finished sweep in the layout of BehaviorSpace, piece by piece. */
export async function* behaviorSpaceTable(
  { folder, plan, experiment }: Planned,
  head: Pick<TableHead, "version" | "date">,
): AsyncGenerator<string> {
  const file = await asyncBufferFromFile(join(folder, SWEEP_PARQUET));
  const { steps } = compile(experiment.scenario).world.grid;
  const outcomes = experiment.outcomes.length;
  for (let from = 0; from < plan.runs; from += PORTION) {
    const columns = await readColumns(file, from, Math.min(plan.runs, from + PORTION));
    if (from === 0)
      yield tableHead(
        { ...head, model: experiment.scenario.id, experiment: experiment.id },
        columns,
        outcomes,
      );
    yield tableRows(columns, outcomes, steps);
  }
}

/** A moment as BehaviorSpace writes it: `09/19/2023 13:48:25:123 +0000`. */
export function dateOfTable(moment: Date): string {
  const [day, time] = moment.toISOString().split("T");
  const [year, month, date] = day.split("-");
  return `${month}/${date}/${year} ${time.replace(".", ":").replace("Z", "")} +0000`;
}
