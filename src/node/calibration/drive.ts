import type { Round, Steps } from "../../experiments/calibration/jobs/job.js";

/** Has the questions of a fit answered until it is done; results stand in the order of the jobs, whoever is faster. */
export async function drive<Result>(
  steps: Steps<Result>,
  answer: (round: Round) => Promise<readonly unknown[]>,
): Promise<Result> {
  let next = steps.next([]);
  while (!next.done) next = steps.next(await answer(next.value));
  return next.value;
}
