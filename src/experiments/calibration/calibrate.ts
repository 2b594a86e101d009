import { type Calibration, type DataReading, streamOf } from "./calibration.js";
import type { Effort } from "./effort.js";
import { type FittedDraw, type FittedReading, logPriorAt, recordOf, summariesOf } from "./fitted.js";
import { type ExactSample, exactSteps, scoreSteps } from "./jobs/exact.js";
import { inThisThread, type Job, type Steps } from "./jobs/job.js";
import { exactWork } from "./jobs/work-exact.js";
import { Likelihood } from "./likelihood.js";
import { valuesAt } from "./space.js";

/** Fits a calibration to each reading of its data, here and now. */
export function calibrate(calibration: Calibration): FittedReading[] {
  return calibration.readings.map((reading) =>
    inThisThread(calibrationSteps(calibration, reading), calibrationWork(calibration, reading)),
  );
}

/** The questions of which the fit to one reading consists. */
export function calibrationSteps(calibration: Calibration, reading: DataReading): Steps<FittedReading> {
  return exactFit(calibration, reading, calibration.aim.sizes as Effort);
}

/** Somebody who does their jobs. */
export function calibrationWork(calibration: Calibration, reading: DataReading): (job: Job) => unknown {
  const { scenario, history } = reading;
  const likelihood = new Likelihood(scenario, history);
  return exactWork(
    likelihood,
    calibration.free,
    calibration.aim.sizes as Effort,
    streamOf(calibration, reading),
  );
}

function* exactFit(calibration: Calibration, reading: DataReading, effort: Effort): Steps<FittedReading> {
  const { free } = calibration;
  const sample = yield* exactSteps(free.length, effort, streamOf(calibration, reading));
  const points = sample.chains.flatMap(({ draws }) => draws);
  const pointwise = yield* scoreSteps(points.map(({ scores }) => scores));
  const draws = points.map(({ scores, value }, row): FittedDraw => {
    const values = valuesAt(free, scores);
    const place = { chain: Math.floor(row / effort.chain.draws), draw: row % effort.chain.draws };
    return {
      ...place,
      values,
      logPrior: logPriorAt(free, values),
      logLikelihood: value,
      pointwise: pointwise[row],
    };
  });
  return { ...accountOf(reading, sample), draws, summaries: summariesOf(free, draws) };
}

function accountOf({ name }: DataReading, { generations, chains }: ExactSample) {
  return {
    reading: name,
    logEvidence: generations[generations.length - 1].logEvidence,
    generations: generations.map(recordOf),
    acceptance: chains.map(({ acceptance }) => acceptance),
  };
}
