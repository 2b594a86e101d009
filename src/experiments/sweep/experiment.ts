import type { Scenario, Words } from "../../scenario/scenario.js";
import { type Design, runsIn } from "../designs/index.js";
import { findMeasure, type Measure } from "../measures/index.js";

/** A design and the scenario that it varies: all that its runs follow from. Plain data. */
export interface Experiment {
  readonly id: string;
  readonly title: Words;
  /** The scenario that each point changes. */
  readonly scenario: Scenario;
  /** Names of the outcomes that are kept of each run, the main one first. */
  readonly outcomes: readonly string[];
  readonly design: Design;
}

/** How many runs an experiment has. */
export function runsOf({ design }: Experiment): number {
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
