import { studentQuantile } from "../../../analysis/student.js";
import { type Effect, isNoEffect } from "../../../experiments/compare/index.js";

/** Whether an effect is none in any pair, is no more than luck explains, or goes one way. */
export type Verdict = "same" | "unclear" | "fewer" | "more";

/**
 * The verdict on an effect: it goes one way if the 95% interval of its mean over the pairs (Student's) leaves nought
 * out. A single pair can tell nothing from luck. Times without a value count as the last day where that is defined.
 */
export function verdictOf(effect: Effect): Verdict {
  if (isNoEffect(effect)) return "same";
  const differences = effect.restricted ?? effect.difference;
  if (differences === null || differences.error === null) return "unclear";
  const { mean, error, n } = differences;
  if (Math.abs(mean) <= studentQuantile(0.975, n - 1) * error) return "unclear";
  return mean < 0 ? "fewer" : "more";
}
