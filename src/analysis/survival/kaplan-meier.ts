import { exp, ln } from "../../math/exact.js";
import { normalQuantile } from "../../math/normal.js";
import { type RiskRow, riskTable } from "./risk-table.js";
import type { SurvivalTime } from "./survival-time.js";

/** One step of a survival curve; it holds from its time until the next. */
export interface SurvivalStep extends RiskRow {
  /** Probability of no event up to and including this time. */
  readonly survival: number;
  /** Standard error of ln(survival), after Greenwood; null once survival is 0. */
  readonly standardError: number | null;
  /** Confidence bounds of survival at this time alone (not of the whole curve); null once survival is 0. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Scale on which the bounds are symmetric: survival itself, its logarithm, or ln(-ln survival), which stays within 0 and 1. */
export type BandScale = "plain" | "log" | "log-log";

/**
 * Kaplan & Meier's (1958) product-limit estimate: survival is the product of 1 - d/n over the times so far, d events
 * among n at risk; Greenwood's (1926) variance of its logarithm is the sum of d / (n (n - d)).
 */
export function kaplanMeier(
  times: readonly SurvivalTime[],
  scale: BandScale = "log",
  level = 0.95,
): SurvivalStep[] {
  if (!(level > 0 && level < 1))
    throw new RangeError(`kaplanMeier: level is ${level}; allowed are numbers between 0 and 1, such as 0.95`);
  const z = normalQuantile((1 + level) / 2);
  let survival = 1;
  let variance = 0;
  return riskTable(times).map((row) => {
    survival *= (row.atRisk - row.events) / row.atRisk;
    variance += row.events === 0 ? 0 : row.events / (row.atRisk * (row.atRisk - row.events));
    if (survival === 0) return { ...row, survival, standardError: null, lower: null, upper: null };
    const standardError = Math.sqrt(variance);
    const [lower, upper] = bounds[scale](survival, z * standardError);
    return { ...row, survival, standardError, lower, upper };
  });
}

/** Bounds of a survival s whose logarithm may err by e. */
const bounds: Readonly<Record<BandScale, (s: number, e: number) => [number, number]>> = {
  plain: (s, e) => [Math.max(0, s - s * e), Math.min(1, s + s * e)],
  log: (s, e) => [s * exp(-e), Math.min(1, s * exp(e))],
  "log-log": (s, e) => {
    if (s === 1) return [1, 1];
    const hazard = -ln(s);
    return [exp(-hazard * exp(e / hazard)), exp(-hazard * exp(-e / hazard))];
  },
};

/** Survival at a time: that of the last step not after it, 1 before the first. */
export function survivalAt(curve: readonly SurvivalStep[], time: number): number {
  return curve.findLast((step) => step.time <= time)?.survival ?? 1;
}
