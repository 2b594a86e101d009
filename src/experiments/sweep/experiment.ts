import { runsIn } from "../designs/index.js";
import { findMeasure, type Measure } from "../measures/index.js";
import type { Experiment as WholeExperiment } from "../spec/index.js";

/** What the runs of an experiment follow from, and what it is called. Plain data. */
export type Experiment = Pick<WholeExperiment, "id" | "title" | "scenario" | "outcomes" | "design">;

/** How many runs an experiment has. */
export function runsOf({ design }: Pick<Experiment, "design">): number {
  return runsIn(design);
}

/** The outcomes behind the names of an experiment; a name that is none is an error of the caller. */
export function measuresOf({ outcomes }: Pick<Experiment, "outcomes">): Measure[] {
  return outcomes.map((name) => {
    const measure = findMeasure(name);
    if (measure === undefined) throw new RangeError(`${name} is no outcome`);
    return measure;
  });
}
