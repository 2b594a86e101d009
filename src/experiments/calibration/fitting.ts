import { simulatorOf } from "./abc/simulator.js";
import type { AbcSizes, DataReading } from "./calibration.js";
import type { Effort } from "./effort.js";
import { type FittedDraw, type FittedReading, logPriorAt, recordOf, summariesOf } from "./fitted.js";
import { abcSteps } from "./jobs/abc.js";
import { exactSteps, scoreSteps } from "./jobs/exact.js";
import type { Steps } from "./jobs/job.js";
import { type FreeParameter, valuesAt } from "./space.js";

/** The posterior by the exact likelihood. */
export function* fitExactly(
  free: readonly FreeParameter[],
  { name: reading }: DataReading,
  effort: Effort,
  name: string,
): Steps<FittedReading> {
  const { generations, chains } = yield* exactSteps(free.length, effort, name);
  const points = chains.flatMap(({ draws }) => draws);
  const pointwise = yield* scoreSteps(points.map(({ scores }) => scores));
  const length = effort.chain.draws;
  const draws = points.map(({ scores, value }, row): FittedDraw => {
    const values = valuesAt(free, scores);
    const place = { chain: Math.floor(row / length), draw: row % length };
    const logs = { logPrior: logPriorAt(free, values), logLikelihood: value };
    return { ...place, values, ...logs, pointwise: pointwise[row] };
  });
  return {
    ...{ reading, draws, summaries: summariesOf(free, draws) },
    logEvidence: generations[generations.length - 1].logEvidence,
    generations: generations.map(recordOf),
    acceptance: chains.map(({ acceptance }) => acceptance),
  };
}

/**
 * The posterior by simulation alone. Its draws are independent but for the weights they had, so that there is one chain,
 * nothing to compare it with, and an effective size that is the same for every parameter.
 */
export function* fitBySimulation(
  free: readonly FreeParameter[],
  reading: DataReading,
  sizes: AbcSizes,
  name: string,
): Steps<FittedReading> {
  const { observed } = simulatorOf(reading, free);
  const { generations, scores, size } = yield* abcSteps(free.length, observed, sizes, name);
  const draws = scores.map((row, draw): FittedDraw => {
    const values = valuesAt(free, row);
    const logs = { logPrior: logPriorAt(free, values), logLikelihood: null, pointwise: null };
    return { chain: 0, draw, values, ...logs };
  });
  const summaries = summariesOf(free, draws).map((each) => ({
    ...each,
    ...{ rHat: null, bulkSize: size, tailSize: size },
    ...{ meanError: each.sd / Math.sqrt(size), sdError: each.sd / Math.sqrt(2 * size) },
  }));
  return {
    ...{ reading: reading.name, draws, summaries, logEvidence: null },
    generations: generations.map((each, k) => ({ ...recordOf(each), level: k === 0 ? null : each.level })),
    acceptance: [],
  };
}
