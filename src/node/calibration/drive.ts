import type { Job, Stage, Steps } from "../../experiments/calibration/jobs/job.js";

/** Who does jobs, and what becomes of their results. */
export interface Hands {
  /** The result of a job that is there already; undefined otherwise. */
  kept(job: Job): unknown;
  keep(job: Job, result: unknown): void;
  work(job: Job): Promise<unknown>;
  /** Hears of each round, and of each job of it that is done. */
  onRound(stage: Stage, jobs: number): void;
  onJob(): void;
}

/** Answers the questions of a fit until it is done; results count in the order of the jobs, whoever is faster. */
export async function drive<Result>(steps: Steps<Result>, hands: Hands): Promise<Result> {
  let next = steps.next([]);
  while (!next.done) {
    const { stage, jobs } = next.value;
    hands.onRound(stage, jobs.length);
    next = steps.next(await Promise.all(jobs.map((job) => resultOf(job, hands))));
  }
  return next.value;
}

async function resultOf(job: Job, hands: Hands): Promise<unknown> {
  const there = hands.kept(job);
  const result = there ?? (await hands.work(job));
  if (there === undefined) hands.keep(job, result);
  hands.onJob();
  return result;
}
