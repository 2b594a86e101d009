import type { AssessmentEffort } from "./effort.js";

/**
 * A piece of an assessment. Its result follows from it, the fit and the effort alone, so that whoever does it, and
 * whenever, gets the same. Plain data, as its result is.
 */
export type AssessmentJob =
  | { readonly kind: "checks" | "pathways" | "scores" | "ceiling" | "data" | "evidence" | "outputs" }
  | { readonly kind: "future"; readonly day: number }
  /** Simulated data sets `from` to before `to`. */
  | { readonly kind: "recovery" | "contagion"; readonly from: number; readonly to: number };

/** Days from which the future is forecast: one year after the plan, and the end of 2018. */
const FUTURE_DAYS = [365, 541];
/** Simulated data sets of one job. */
const AT_A_TIME = 10;

/** A name for each job of an assessment, under which its result is kept. */
export function jobName(job: AssessmentJob): string {
  if (job.kind === "future") return `future-${job.day}`;
  return "from" in job ? `${job.kind}-${job.from}` : job.kind;
}

/** All jobs of an assessment, long ones first. */
export function assessmentJobs({ recovery, contagion }: AssessmentEffort): AssessmentJob[] {
  const spans = (kind: "recovery" | "contagion", n: number): AssessmentJob[] =>
    Array.from({ length: Math.ceil(n / AT_A_TIME) }, (_, k) => ({
      kind,
      from: k * AT_A_TIME,
      to: Math.min(n, (k + 1) * AT_A_TIME),
    }));
  return [
    { kind: "scores" },
    { kind: "checks" },
    { kind: "pathways" },
    { kind: "data" },
    ...FUTURE_DAYS.map((day) => ({ kind: "future", day }) as const),
    { kind: "ceiling" },
    { kind: "evidence" },
    { kind: "outputs" },
    ...spans("recovery", recovery),
    ...spans("contagion", contagion),
  ];
}
