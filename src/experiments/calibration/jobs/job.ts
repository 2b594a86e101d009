import type { AbcPlan, Point, Proposed, Sieve, TemperedPlan } from "../../../analysis/samplers/index.js";
import type { Matrix } from "../../../math/cholesky.js";

/** Numbers from `from` up to but not including `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * A piece of work whose result follows from nothing but itself and the fit it belongs to: whoever does it, and however
 * often, gets the same. Plain data, as its result is.
 */
export type Job =
  | (Span & { readonly kind: "tempered"; readonly plan: TemperedPlan })
  | { readonly kind: "chain"; readonly chain: number; readonly start: Point; readonly lower: Matrix }
  /** Runs from the prior, as many as the span has. */
  | (Span & { readonly kind: "pilot" })
  | (Span & { readonly kind: "abc"; readonly plan: AbcPlan; readonly sieve: Sieve })
  /** What each province adds to the log-likelihood of some draws: the first of them has the number `from`. */
  | { readonly kind: "score"; readonly from: number; readonly scores: Matrix };

/** A proposal that was accepted, with its number. */
export type Numbered = readonly [index: number, proposed: Proposed];

/** What is asked for at a time, and where the fit stands. */
export interface Round {
  readonly stage: Stage;
  readonly jobs: readonly Job[];
}

/** Where a fit stands, for a person who waits. */
export interface Stage {
  readonly name: "pilot" | "generation" | "chains" | "scores";
  readonly generation: number;
  /** Temperature or threshold of the generation. */
  readonly level: number | null;
}

/**
 * A fit as a sequence of questions: it yields jobs, is handed their results in the same order, and returns what it came
 * to. Who does the jobs, and what is kept of them, is the business of whoever drives it.
 */
export type Steps<Result> = Generator<Round, Result, readonly unknown[]>;

/** A name for each job of a fit, under which its result is kept. */
export function jobName(job: Job): string {
  if (job.kind === "chain") return `chain-${job.chain}`;
  if (job.kind === "score" || job.kind === "pilot") return `${job.kind}-${job.from}`;
  return `${job.kind}-${job.plan.generation}-${job.from}`;
}

/** Does all jobs here, one after the other. */
export function inThisThread<Result>(steps: Steps<Result>, work: (job: Job) => unknown): Result {
  let next = steps.next([]);
  while (!next.done) next = steps.next(next.value.jobs.map(work));
  return next.value;
}
