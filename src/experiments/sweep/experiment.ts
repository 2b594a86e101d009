import type { Scenario } from "../../scenario/scenario.js";
import type { Design } from "../designs/index.js";
import { runsIn } from "../designs/index.js";
import { findMeasure, type Measure } from "../measures/index.js";

/** A design and the scenario that it varies: all that its runs follow from. Plain data. */
export interface Experiment {
  readonly base: Scenario;
  readonly design: Design;
  /** Names of the outcomes that are kept of each run, the main one first. */
  readonly measures: readonly string[];
}

/** How many runs an experiment has. */
export function runsOf({ design }: Experiment): number {
  return runsIn(design);
}

/** The outcomes behind the names of an experiment; a name that is none is an error of the caller. */
export function measuresOf({ measures }: Pick<Experiment, "measures">): Measure[] {
  return measures.map((name) => {
    const measure = findMeasure(name);
    if (measure === undefined) throw new RangeError(`${name} is no outcome`);
    return measure;
  });
}
