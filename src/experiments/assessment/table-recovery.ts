import { fittedAt, nearestTo } from "../../analysis/abc/index.js";
import { type PilotRun, pilotRun, sieveOf } from "../../analysis/samplers/index.js";
import { nearer, simulatorOf } from "../calibration/index.js";
import type { TableSize } from "./effort.js";
import type { Fitted } from "./fitted.js";
import { type RecoveredParameter, recovered } from "./recovered.js";

const NAME = "assess/table";

/** Runs of the model from the prior, of the numbers `from` to before `to`; each follows from its number alone. */
export function tableRuns({ scenario, history, free }: Fitted, from: number, to: number): PilotRun[] {
  const simulator = simulatorOf({ scenario, history }, free);
  return Array.from({ length: to - from }, (_, k) => pilotRun(simulator, from + k, NAME));
}

/**
 * What fits by simulation make of data sets whose truth is known, without a run beyond those of the table: the first
 * `runs` of it weigh the statistics, as at the beginning of a fit; each of the others is in turn what was observed, its
 * posterior the `nearest` of them, moved along the regression as at the end of a fit.
 */
export function recoverByTable(
  table: readonly PilotRun[],
  { runs, nearest }: TableSize,
): RecoveredParameter[][] {
  const known = table.slice(0, runs);
  const sieve = sieveOf(known);
  const summaries = known.map(({ statistics }) => fittedAt(sieve.regression, statistics));
  return table.slice(runs).map(({ scores: truths, statistics }, d) => {
    const observed = fittedAt(sieve.regression, statistics);
    const { places, distances, threshold } = nearestTo(observed, summaries, sieve.weights, nearest);
    const particles = places.map((place, k) => ({
      ...{ scores: known[place].scores, statistics: summaries[place] },
      ...{ value: distances[k], weight: 1 / places.length },
    }));
    const { scores } = nearer({ particles, level: threshold }, observed, `${NAME}/${d}`);
    return truths.map((truth, p) =>
      recovered(
        truth,
        scores.map((draw) => draw[p]),
      ),
    );
  });
}
