import { openStream } from "../../math/random.js";
import { fittedAt, regress } from "../abc/regression.js";
import { scalesOf, weightsOf } from "../abc/scales.js";
import type { SimulatedTarget } from "./abc.js";
import { priorScores } from "./steps.js";

/**
 * The same simulator judged by semi-automatic statistics (Fearnhead & Prangle 2012): one for each parameter, its fitted
 * value in a regression of scores on statistics over `runs` runs from the prior. Differences are divided by their floored
 * scales over those runs. Statistics must be finite numbers in every run.
 */
export function semiAutomatic(target: SimulatedTarget, runs: number, name: string): SimulatedTarget {
  const pilot = Array.from({ length: runs }, (_, run) => {
    const address = `${name}/pilot/${run}`;
    const scores = priorScores(target.dimension, openStream(address));
    return { scores, statistics: target.simulate(scores, `${address}/run`) };
  });
  const statistics = pilot.map((run) => run.statistics);
  const even = pilot.map(() => 1);
  const regression = regress(
    pilot.map(({ scores }) => scores),
    statistics,
    even,
  );
  const summaries = statistics.map((row) => fittedAt(regression, row));
  return {
    dimension: target.dimension,
    simulate: (scores, address) => fittedAt(regression, target.simulate(scores, address)),
    observed: fittedAt(regression, target.observed),
    weights: weightsOf(scalesOf(summaries, "floored")),
  };
}
