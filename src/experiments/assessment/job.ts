import type { AssessmentEffort } from "./effort.js";
import type { Sampled } from "./fitted.js";

/**
 * A piece of an assessment. Its result follows from it, the fit and the effort alone, so that whoever does it, and
 * whenever, gets the same. Plain data, as its result is.
 */
export type AssessmentJob =
  | { readonly kind: "checks" | "pathways" | "scores" | "ceiling" | "data" | "evidence" | "outputs" }
  | { readonly kind: "future"; readonly day: number }
  /** Simulated data sets `from` to before `to`. */
  | { readonly kind: "recovery" | "contagion"; readonly from: number; readonly to: number }
  /** Runs `from` to before `to` of the table by which recovery is studied. */
  | { readonly kind: "table"; readonly from: number; readonly to: number };

/** Days from which the future is forecast: one year after the plan, and the end of 2018. */
const FUTURE_DAYS = [365, 541];
/** Simulated data sets of one job, and runs of a table. */
const AT_A_TIME = { recovery: 10, contagion: 10, table: 2000 };

/** A name for each job of an assessment, under which its result is kept. */
export function jobName(job: AssessmentJob): string {
  if (job.kind === "future") return `future-${job.day}`;
  return "from" in job ? `${job.kind}-${job.from}` : job.kind;
}

/**
 * All jobs of an assessment, long ones first. A fit by the exact likelihood is studied by fits of the same kind; one by
 * simulation, which would take as long for each data set as for the data, by a table of runs that serves them all.
 */
export function assessmentJobs(
  { target }: Pick<Sampled, "target">,
  { recovery, contagion, table }: AssessmentEffort,
): AssessmentJob[] {
  return [
    { kind: "scores" },
    { kind: "checks" },
    { kind: "pathways" },
    { kind: "data" },
    ...FUTURE_DAYS.map((day) => ({ kind: "future", day }) as const),
    { kind: "ceiling" },
    { kind: "evidence" },
    { kind: "outputs" },
    ...(target === "exact" ? spans("recovery", recovery) : spans("table", table.runs + recovery)),
    ...spans("contagion", contagion),
  ];
}

function spans(kind: keyof typeof AT_A_TIME, n: number): AssessmentJob[] {
  const size = AT_A_TIME[kind];
  return Array.from({ length: Math.ceil(n / size) }, (_, k) => ({
    kind,
    from: k * size,
    to: Math.min(n, (k + 1) * size),
  }));
}
