import {
  type Assessment,
  type AssessmentEffort,
  assessmentFrom,
  assessmentJobs,
  jobName,
  type Sampled,
} from "../../experiments/assessment/index.js";
import { openPool } from "../threads/pool.js";
import type { Workshop } from "../workshop.js";

/** What a thread is given when it starts. */
export interface AssessmentStart {
  readonly fit: Sampled;
  readonly effort: AssessmentEffort;
}

/**
 * Assesses a fit in so many threads, each taking the next job that nobody has; results are kept in the workshop, and those
 * that are there already are taken from it. `onJob` hears how many of how many are done. Undefined if it was stopped.
 * However many threads there are, and however often it was begun, the assessment is the same.
 */
export async function carryOutAssessment(
  start: AssessmentStart,
  workshop: Workshop,
  threads: number,
  onJob: (done: number, jobs: number) => void,
  signal: AbortSignal,
): Promise<Assessment | undefined> {
  const pool = await openPool("assessment-thread", threads, start);
  signal.addEventListener("abort", () => void pool.destroy(), { once: true });
  const jobs = assessmentJobs(start.fit, start.effort);
  let done = 0;
  onJob(done, jobs.length);
  try {
    const results = await Promise.all(
      jobs.map(async (job) => {
        const there = workshop.kept(jobName(job));
        const result: unknown = there ?? (await pool.run(job));
        if (there === undefined) workshop.keep(jobName(job), result);
        onJob(++done, jobs.length);
        return result;
      }),
    );
    return assessmentFrom(start.fit, start.effort, jobs, results);
  } catch (cause) {
    if (signal.aborted) return undefined;
    throw cause;
  } finally {
    await pool.destroy();
  }
}
