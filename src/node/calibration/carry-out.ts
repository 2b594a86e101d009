import { calibrationSteps } from "../../experiments/calibration/calibrate.js";
import type { Calibration } from "../../experiments/calibration/calibration.js";
import type { FittedReading } from "../../experiments/calibration/fitted.js";
import { type Job, jobName } from "../../experiments/calibration/jobs/job.js";
import type { Workshop } from "../workshop.js";
import { drive, type Hands } from "./drive.js";
import { CalibrationPool } from "./pool.js";

/** Who hears of the progress of a calibration; the number of the reading comes along. */
export interface CalibrationListener {
  onRound(reading: number, ...round: Parameters<Hands["onRound"]>): void;
  onJob(): void;
}

/** Fits all readings in so many threads, and keeps what is done; undefined if it was stopped. */
export async function carryOutCalibration(
  calibration: Calibration,
  workshop: Workshop,
  threads: number,
  listener: CalibrationListener,
  signal: AbortSignal,
): Promise<FittedReading[] | undefined> {
  const pool = await CalibrationPool.open(calibration, threads);
  signal.addEventListener("abort", () => void pool.close(), { once: true });
  try {
    const fitted: FittedReading[] = [];
    for (const [k, reading] of calibration.readings.entries())
      fitted.push(
        await drive(calibrationSteps(calibration, reading), {
          kept: (job) => workshop.kept(nameOf(k, job)),
          keep: (job, result) => workshop.keep(nameOf(k, job), result),
          work: (job) => pool.work(k, job),
          onRound: (stage, jobs) => listener.onRound(k, stage, jobs),
          onJob: () => listener.onJob(),
        }),
      );
    return fitted;
  } catch (cause) {
    if (signal.aborted) return undefined;
    throw cause;
  } finally {
    await pool.close();
  }
}

/** The name under which the result of a job of a reading is kept. */
function nameOf(reading: number, job: Job): string {
  return `${reading}/${jobName(job)}`;
}
