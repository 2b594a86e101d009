import { runAt } from "../designs/index.js";
import { type Experiment, measuresOf } from "./experiment.js";
import type { PointModels } from "./point-models.js";

/** Outcomes of consecutive runs of an experiment. */
export interface Batch {
  /** First run, and the one after the last, from 0. */
  readonly from: number;
  readonly to: number;
  /** By outcome, one number a run. */
  readonly outcomes: readonly Float64Array[];
}

/**
 * Makes the runs from..to - 1 of an experiment. A pure function of these: whoever makes them, whenever and after
 * whatever else, gets the same bits.
 */
export function runBatch(
  experiment: Experiment,
  models: PointModels,
  from: number,
  to: number,
  onRun: (done: number) => void = () => {},
): Batch {
  const measures = measuresOf(experiment);
  const outcomes = measures.map(() => new Float64Array(to - from));
  let model = models.at(runAt(experiment.design, from).point);
  for (let run = from, at = -1; run < to; run++) {
    const { point, seed } = runAt(experiment.design, run);
    if (point !== at && at >= 0) model = models.at(point);
    at = point;
    model.run(seed);
    for (let m = 0; m < measures.length; m++) outcomes[m][run - from] = measures[m].of(model.world);
    onRun(run - from + 1);
  }
  return { from, to, outcomes };
}
