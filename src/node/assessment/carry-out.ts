import {
  type Assessment,
  type AssessmentEffort,
  assessmentFrom,
  assessmentJobs,
  type Sampled,
} from "../../experiments/assessment/index.js";
import { packageFile } from "../package-files.js";

/** What a thread is given when it starts. */
export interface AssessmentStart {
  readonly fit: Sampled;
  readonly effort: AssessmentEffort;
}

/**
 * Assesses a fit in so many threads, each taking the next job that nobody has; `onJob` hears how many of how many are
 * done. Undefined if it was stopped. However many threads there are, the assessment is the same.
 */
export async function carryOutAssessment(
  start: AssessmentStart,
  threads: number,
  onJob: (done: number, jobs: number) => void,
  signal: AbortSignal,
): Promise<Assessment | undefined> {
  const { Piscina } = await import("piscina");
  const filename = packageFile("dist/assessment-thread.js");
  const pool = new Piscina({ filename, minThreads: 0, maxThreads: threads, workerData: start });
  signal.addEventListener("abort", () => void pool.destroy(), { once: true });
  const jobs = assessmentJobs(start.effort);
  let done = 0;
  onJob(done, jobs.length);
  try {
    const results = await Promise.all(
      jobs.map(async (job) => {
        const result: unknown = await pool.run(job);
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
