import { workerData } from "piscina";
import { calibrationWork } from "../../experiments/calibration/calibrate.js";
import type { Calibration } from "../../experiments/calibration/calibration.js";
import type { Job } from "../../experiments/calibration/jobs/job.js";
import type { ReadingJob } from "./reading-job.js";

/** A thread of the pool: it readies each reading once, and then does the jobs that it is asked for. */
const calibration = workerData as Calibration;
const workers = new Map<number, (job: Job) => unknown>();

export default function work({ reading, job }: ReadingJob): unknown {
  const ready = workers.get(reading) ?? calibrationWork(calibration, calibration.readings[reading]);
  workers.set(reading, ready);
  return ready(job);
}
