import {
  type Assessment,
  assessmentFrom,
  assessmentJobs,
  jobName,
} from "../../experiments/assessment/index.js";
import type { Carrier } from "../carriers/carrier.js";
import { resultsOf } from "../carriers/results.js";
import type { Workshop } from "../workshop.js";
import type { AssessmentStart } from "./start.js";

/**
 * Assesses a fit with jobs that a carrier has done; results are kept in the workshop, and those that are there already
 * are taken from it. `onJob` hears how many of how many are done. Undefined if it was stopped. Whoever does the jobs, and
 * however often it was begun, the assessment is the same.
 */
export async function carryOutAssessment(
  { fit, effort }: AssessmentStart,
  workshop: Workshop,
  carrier: Carrier,
  onJob: (done: number, jobs: number) => void,
  signal: AbortSignal,
): Promise<Assessment | undefined> {
  const jobs = assessmentJobs(fit, effort);
  let done = 0;
  onJob(done, jobs.length);
  try {
    const named = jobs.map((job) => ({ name: jobName(job), job }));
    const results = await resultsOf(named, workshop, carrier, () => onJob(++done, jobs.length));
    return assessmentFrom(fit, effort, jobs, results);
  } catch (cause) {
    if (signal.aborted) return undefined;
    throw cause;
  } finally {
    await carrier.close();
  }
}
