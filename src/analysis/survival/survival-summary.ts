import type { SurvivalStep } from "./kaplan-meier.js";

/**
 * What counts as the quantile where the curve runs level exactly at it: the first time there, or the middle between that
 * and the next event (as R's survival does).
 */
export type LevelRule = "first" | "middle";

/** The quantile of a survival time with the interval that inverting the bands gives; null = not reached. */
export interface SurvivalQuantile {
  readonly time: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The time by which a share of all subjects have had the event: the first at which survival is at most 1 - share. */
export function survivalQuantile(
  curve: readonly SurvivalStep[],
  share: number,
  rule: LevelRule = "first",
): SurvivalQuantile {
  if (!(share > 0 && share < 1))
    throw new RangeError(`survivalQuantile: share is ${share}; allowed are numbers between 0 and 1`);
  const crossing = (height: (step: SurvivalStep) => number | null) =>
    crossingTime(curve, (step) => height(step) ?? Number.NaN, 1 - share, rule);
  return {
    time: crossing(({ survival }) => survival),
    lower: crossing(({ lower }) => lower),
    upper: crossing(({ upper }) => upper),
  };
}

/** Where a falling step function first is at or below a height; heights within 1e-8 of it count as at it. */
function crossingTime(
  curve: readonly SurvivalStep[],
  heightOf: (step: SurvivalStep) => number,
  height: number,
  rule: LevelRule,
): number | null {
  const below = curve.findIndex((step) => heightOf(step) <= height + 1e-8);
  if (below < 0) return null;
  const isLevel = Math.abs(heightOf(curve[below]) - height) <= 1e-8;
  if (rule === "first" || !isLevel) return curve[below].time;
  const next = curve.findIndex((step, k) => k > below && heightOf(step) < heightOf(curve[below]) - 1e-8);
  return next < 0 ? curve[below].time : (curve[below].time + curve[next].time) / 2;
}

/**
 * Mean of the survival time, cut off at the horizon: the area under the curve from 0 to there. Its variance is the sum
 * over events of (area still to come)^2 d / (n (n - d)).
 */
export function restrictedMean(
  curve: readonly SurvivalStep[],
  horizon: number,
): { readonly mean: number; readonly standardError: number } {
  if (!(horizon > 0)) throw new RangeError(`restrictedMean: horizon is ${horizon}; it must be above 0`);
  const steps = curve.filter(({ time }) => time <= horizon);
  let area = 0;
  let variance = 0;
  for (let k = steps.length - 1; k >= 0; k--) {
    const { time, survival, atRisk, events } = steps[k];
    area += survival * ((steps[k + 1]?.time ?? horizon) - time);
    if (atRisk > events) variance += (area * area * events) / (atRisk * (atRisk - events));
  }
  return { mean: area + (steps[0]?.time ?? horizon), standardError: Math.sqrt(variance) };
}
