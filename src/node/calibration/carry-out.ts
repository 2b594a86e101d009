import { calibrationSteps } from "../../experiments/calibration/calibrate.js";
import type { Calibration } from "../../experiments/calibration/calibration.js";
import type { FittedReading } from "../../experiments/calibration/fitted.js";
import { type Job, jobName, type Stage } from "../../experiments/calibration/jobs/job.js";
import type { Carrier, NamedJob } from "../carriers/carrier.js";
import { resultsOf } from "../carriers/results.js";
import type { Workshop } from "../workshop.js";
import { drive } from "./drive.js";
import type { ReadingJob } from "./reading-job.js";

/** Who hears of the progress of a calibration: of each round of a reading, and of each job of it that is done. */
export interface CalibrationListener {
  onRound(reading: number, stage: Stage, jobs: number): void;
  onJob(): void;
}

/** Fits all readings with jobs that a carrier has done, and keeps what is done; undefined if it was stopped. */
export async function carryOutCalibration(
  calibration: Calibration,
  workshop: Workshop,
  carrier: Carrier,
  listener: CalibrationListener,
  signal: AbortSignal,
): Promise<FittedReading[] | undefined> {
  try {
    const fitted: FittedReading[] = [];
    for (const [k, reading] of calibration.readings.entries())
      fitted.push(
        await drive(calibrationSteps(calibration, reading), ({ stage, jobs }) => {
          listener.onRound(k, stage, jobs.length);
          return resultsOf(
            jobs.map((job) => named(k, job)),
            workshop,
            carrier,
            listener.onJob,
          );
        }),
      );
    return fitted;
  } catch (cause) {
    if (signal.aborted) return undefined;
    throw cause;
  } finally {
    await carrier.close();
  }
}

/** A job of a reading under the name by which its result is kept. */
function named(reading: number, job: Job): NamedJob {
  const asked: ReadingJob = { reading, job };
  return { name: `${reading}/${jobName(job)}`, job: asked };
}
