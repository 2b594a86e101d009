import type { Job } from "../../experiments/calibration/jobs/job.js";

/** A job of the fit to one reading of the data. */
export interface ReadingJob {
  /** Its number among the readings of the calibration. */
  readonly reading: number;
  readonly job: Job;
}
