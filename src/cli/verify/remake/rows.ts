import { createHash } from "node:crypto";
import { runBatch } from "../../../experiments/sweep/batch.js";
import { columnName, columnsOf, type SweepColumn } from "../../../experiments/sweep/columns.js";
import { type Experiment, runsOf } from "../../../experiments/sweep/experiment.js";
import { PointModels } from "../../../experiments/sweep/point-models.js";
import { headerOf, linesOf } from "../../../experiments/sweep/rows.js";

/** Runs that are held at a time. */
const BATCH = 1000;

/** The rows of an experiment made again, so many at a time. */
export function* rowsOf(experiment: Experiment): Generator<readonly SweepColumn[]> {
  const models = new PointModels(experiment);
  const runs = runsOf(experiment);
  for (let from = 0; from < runs; from += BATCH)
    yield columnsOf(experiment, runBatch(experiment, models, from, Math.min(runs, from + BATCH)));
}

/** The hash that the table of an experiment has, and the values of its outcomes in the order of the runs. */
export function sampleOf(experiment: Experiment): {
  readonly resultHash: string;
  readonly values: ReadonlyMap<string, Float64Array>;
} {
  const hash = createHash("sha256");
  const values = new Map(experiment.outcomes.map((name) => [name, new Float64Array(runsOf(experiment))]));
  let from = 0;
  for (const columns of rowsOf(experiment)) {
    if (from === 0) hash.update(headerOf(columns));
    hash.update(linesOf(columns));
    for (const [name, all] of values) {
      const column = columns.find((each) => each.name === columnName(name));
      if (column?.kind === "number") all.set(column.values, from);
    }
    from += columns[0].values.length;
  }
  return { resultHash: hash.digest("hex"), values };
}
