import { simulatorOf } from "./abc/simulator.js";
import { type Calibration, type DataReading, streamOf } from "./calibration.js";
import type { FittedReading } from "./fitted.js";
import { fitBySimulation, fitExactly } from "./fitting.js";
import { inThisThread, type Job, type Steps } from "./jobs/job.js";
import { abcWork } from "./jobs/work-abc.js";
import { exactWork } from "./jobs/work-exact.js";
import { Likelihood } from "./likelihood.js";

/** Fits a calibration to each reading of its data, here and now. */
export function calibrate(calibration: Calibration): FittedReading[] {
  return calibration.readings.map((reading) =>
    inThisThread(calibrationSteps(calibration, reading), calibrationWork(calibration, reading)),
  );
}

/** The questions of which the fit to one reading consists. */
export function calibrationSteps({ aim, ...rest }: Calibration, reading: DataReading): Steps<FittedReading> {
  const name = streamOf(rest, reading);
  return aim.target === "exact"
    ? fitExactly(rest.free, reading, aim.sizes, name)
    : fitBySimulation(rest.free, reading, aim.sizes, name);
}

/** Somebody who does their jobs. */
export function calibrationWork(
  { aim, free, seed }: Calibration,
  reading: DataReading,
): (job: Job) => unknown {
  const name = streamOf({ seed }, reading);
  return aim.target === "exact"
    ? exactWork(new Likelihood(reading.scenario, reading.history), free, aim.sizes, name)
    : abcWork(simulatorOf(reading, free), aim.sizes, name);
}
