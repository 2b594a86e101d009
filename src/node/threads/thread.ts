import { type Job, type Made, makeJob } from "../../experiments/jobs/index.js";

/** A thread that makes the jobs that it is given. */
export default function make(job: Job): Made {
  return makeJob(job);
}
