import { type Contagion, contagionSummary } from "./contagion-summary.js";
import type { AssessmentEffort } from "./effort.js";
import type { Sampled } from "./fitted.js";
import type { Future } from "./future.js";
import { type Identifiability, identifiability } from "./identifiability.js";
import { type AssessmentJob, assessmentJobs } from "./job.js";
import { type ParameterRecovery, recoverySummary } from "./recovery-summary.js";
import { recoverByTable } from "./table-recovery.js";
import { assessmentWork, type JobResults } from "./work.js";

/** Everything that is found out about a fit. */
export interface Assessment
  extends Pick<JobResults, "checks" | "pathways" | "scores" | "ceiling" | "data" | "evidence" | "outputs"> {
  readonly fit: Sampled;
  readonly effort: AssessmentEffort;
  readonly identifiability: Identifiability;
  readonly futures: readonly Future[];
  readonly recovery: readonly ParameterRecovery[];
  readonly contagion: Contagion;
}

/** Puts the results of all jobs together, in the order of the jobs. */
export function assessmentFrom(
  fit: Sampled,
  effort: AssessmentEffort,
  jobs: readonly AssessmentJob[],
  results: readonly unknown[],
): Assessment {
  const of = <Kind extends AssessmentJob["kind"]>(kind: Kind) =>
    results.filter((_, k) => jobs[k].kind === kind) as JobResults[Kind][];
  const paths = fit.free.map(({ path }) => path);
  const recovered =
    fit.target === "exact" ? of("recovery").flat() : recoverByTable(of("table").flat(), effort.table);
  return {
    ...{ fit, effort },
    checks: of("checks")[0],
    pathways: of("pathways")[0],
    scores: of("scores")[0],
    ceiling: of("ceiling")[0],
    data: of("data")[0],
    evidence: of("evidence")[0],
    outputs: of("outputs")[0],
    identifiability: identifiability(fit, fit.summaries),
    futures: of("future"),
    recovery: recoverySummary(paths, recovered),
    contagion: contagionSummary(of("evidence")[0].logBayesFactor, of("contagion").flat()),
  };
}

/** Assesses a fit here and now. */
export function assess(fit: Sampled, effort: AssessmentEffort): Assessment {
  const jobs = assessmentJobs(fit, effort);
  return assessmentFrom(fit, effort, jobs, jobs.map(assessmentWork(fit, effort)));
}
