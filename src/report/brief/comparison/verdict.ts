import { studentQuantile } from "../../../analysis/student.js";
import { type FigureEffect, isNoEffect, isSmall } from "../../../experiments/compare/index.js";

/**
 * Whether an effect is none in any pair, is no more than luck explains, is beyond luck but smaller than what anybody could
 * act on, or goes one way.
 */
export type Verdict = "same" | "unclear" | "small" | "fewer" | "more";

/**
 * The verdict on an effect: it goes one way if the 95% interval of its mean over the pairs (Student's) leaves nought
 * out, and is small if its mean is less than the smallest that counts of its figure, whichever way it goes: with pairs
 * enough any effect is told from luck. A single pair can tell nothing from luck. Times without a value count as the last day where
 * that is defined.
 */
export function verdictOf(of: Pick<FigureEffect, "figure" | "pairs" | "effect">): Verdict {
  const { effect } = of;
  if (isNoEffect(effect)) return "same";
  const differences = effect.restricted ?? effect.difference;
  if (differences === null || differences.error === null) return "unclear";
  const { mean, error, n } = differences;
  if (Math.abs(mean) <= studentQuantile(0.975, n - 1) * error) return "unclear";
  if (isSmall(of)) return "small";
  return mean < 0 ? "fewer" : "more";
}
