import type { AssessmentEffort, Sampled } from "../../experiments/assessment/index.js";

/** What a thread is given when it starts. */
export interface AssessmentStart {
  readonly fit: Sampled;
  readonly effort: AssessmentEffort;
}
