import { workerData } from "piscina";
import { type AssessmentJob, assessmentWork } from "../../experiments/assessment/index.js";
import type { AssessmentStart } from "./start.js";

/** A thread of the pool: it readies the assessment once, and then does the jobs that it is asked for. */
const { fit, effort } = workerData as AssessmentStart;
const work = assessmentWork(fit, effort);

export default function doJob(job: AssessmentJob): unknown {
  return work(job);
}
