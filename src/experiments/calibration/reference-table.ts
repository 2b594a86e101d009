import { isEverOn } from "../../scenario/ever-on.js";
import { makeDesign } from "../designs/index.js";
import { measures, writersOf } from "../measures/index.js";
import type { Experiment } from "../sweep/experiment.js";
import type { Calibration } from "./calibration.js";

/**
 * Runs from the prior as an experiment, one for each point and each with luck of its own: a table for prior predictive
 * checks, rejection and identifiability. Points are a scrambled Sobol' sequence, which fills the prior more evenly than
 * chance does; outcomes are all that the scenario moves. Throws if parameters are tied, since a table varies each by itself.
 */
export function referenceTable({ id, title, free, readings, seed }: Calibration, points: number): Experiment {
  const tied = free.flatMap((each) => each.tied);
  if (tied.length > 0)
    throw new RangeError(`a reference table varies each parameter by itself, and ${tied.join(", ")} is tied`);
  const [{ scenario }] = readings;
  const factors = free.map(({ path, prior }) => ({
    path,
    variation: { kind: "continuous" as const, distribution: prior },
  }));
  return {
    ...{ id: `${id}-table`, title, scenario },
    outcomes: measures
      .filter(({ from }) => writersOf(from).every((name) => isEverOn(scenario, name)))
      .map(({ name }) => name),
    design: makeDesign(
      factors,
      { kind: "sobol", points, skip: 0, scramble: seed },
      { replicates: 1, seed, commonRandomNumbers: false },
    ),
  };
}
