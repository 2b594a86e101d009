import { openStream } from "../../math/random.js";
import { fittedAt, type Regression, regress } from "../abc/regression.js";
import { scalesOf, weightsOf } from "../abc/scales.js";
import type { SimulatedTarget } from "./abc.js";
import { priorScores } from "./steps.js";

/** A simulator without a judge. */
export type Simulator = Pick<SimulatedTarget, "dimension" | "simulate">;

/** A run from the prior. */
export interface PilotRun {
  readonly scores: readonly number[];
  readonly statistics: readonly number[];
}

/** What statistics become: one for each parameter, and what their differences are multiplied by. Plain data. */
export interface Sieve {
  readonly regression: Regression;
  readonly weights: readonly number[];
}

/** The pilot run of this number; the same at every call. */
export function pilotRun({ dimension, simulate }: Simulator, run: number, name: string): PilotRun {
  const address = `${name}/pilot/${run}`;
  const scores = priorScores(dimension, openStream(address));
  return { scores, statistics: simulate(scores, `${address}/run`) };
}

/**
 * Semi-automatic statistics (Fearnhead & Prangle 2012): one for each parameter, its fitted value in a regression of
 * scores on statistics over runs from the prior. Differences are divided by their floored scales over those runs.
 * Statistics must be finite numbers in every run.
 */
export function sieveOf(pilot: readonly PilotRun[]): Sieve {
  const statistics = pilot.map((run) => run.statistics);
  const scores = pilot.map((run) => run.scores);
  const regression = regress(
    scores,
    statistics,
    pilot.map(() => 1),
  );
  const summaries = statistics.map((row) => fittedAt(regression, row));
  return { regression, weights: weightsOf(scalesOf(summaries, "floored")) };
}

/** The same simulator, judged by what a sieve lets through of its statistics and of the observed ones. */
export function sifted(
  { dimension, simulate }: Simulator,
  observed: readonly number[],
  { regression, weights }: Sieve,
): SimulatedTarget {
  return {
    dimension,
    simulate: (scores, address) => fittedAt(regression, simulate(scores, address)),
    observed: fittedAt(regression, observed),
    weights,
  };
}

/** The same simulator judged by semi-automatic statistics from so many runs of the prior. */
export function semiAutomatic(target: SimulatedTarget, runs: number, name: string): SimulatedTarget {
  const pilot = Array.from({ length: runs }, (_, run) => pilotRun(target, run, name));
  return sifted(target, target.observed, sieveOf(pilot));
}
