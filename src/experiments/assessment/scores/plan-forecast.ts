import { type CurveOfTime, type EventTime, timeCrps } from "../../../analysis/scores/index.js";
import { ln } from "../../../math/exact.js";

/** What a model says of a province's plan beforehand. */
export interface PlanForecast {
  /** Probability of a plan by each day, from the first day to the end of observation. */
  readonly curve: CurveOfTime;
  /** Log density per day on the day of the plan, or log probability of none; null for a model without a density. */
  readonly logScore: number | null;
}

/** How a forecast of a province's plan has done. */
export interface PlanScore {
  /** Log density per day, or log probability of none; the larger the better. */
  readonly log: number | null;
  /** Log probability of the period of the plan, which every model has. */
  readonly binned: number;
  /** Continuous ranked probability score up to the end of observation, in days; the smaller the better. */
  readonly crps: number;
  /** Probability of a plan by the end. */
  readonly probability: number;
  /** Expected day of the plan, never counting as the end. */
  readonly restrictedMean: number;
  /** Expected day of the plan if there is one. */
  readonly expectedDay: number;
  /** Where the plan fell in the forecast: from and to are the same but for none. */
  readonly pit: readonly [from: number, to: number];
}

/** Ends of the periods of the binned score, days: three and six months, a year and a half, years. */
const PERIODS = [90, 180, 365, 545, 730, 1095];

/** Scores a forecast by what happened up to the end of observation, beginning at `from`. */
export function scorePlan(
  { curve, logScore }: PlanForecast,
  happened: EventTime,
  horizon: number,
): PlanScore {
  const probability = belowAt(curve, horizon);
  const edges = [...PERIODS.filter((day) => day < horizon), horizon];
  const bin = edges.findIndex((day) => happened.time <= day);
  const chance = happened.event
    ? belowAt(curve, edges[bin]) - (bin > 0 ? belowAt(curve, edges[bin - 1]) : 0)
    : 1 - probability;
  const missed = areaBelow(curve, horizon);
  return {
    log: logScore,
    binned: ln(Math.max(0, chance)),
    crps: timeCrps(curve, happened, horizon),
    probability,
    restrictedMean: horizon - missed,
    expectedDay: probability > 0 ? horizon - missed / probability : horizon,
    pit: happened.event ? [belowAt(curve, happened.time), belowAt(curve, happened.time)] : [probability, 1],
  };
}

/** Log density per day of a plan by the slope of a curve on its day, or log probability of none by the horizon. */
export function logScoreOn(curve: CurveOfTime, { event, time }: EventTime, horizon: number): number {
  if (!event) return ln(1 - belowAt(curve, horizon));
  const k = pointAfter(curve, time);
  return ln((curve.below[k] - curve.below[k - 1]) / (curve.time[k] - curve.time[k - 1]));
}

/** The curve at a day, straight between its points. */
export function belowAt(curve: CurveOfTime, day: number): number {
  const { time, below } = curve;
  const k = pointAfter(curve, day);
  const share = (Math.min(day, time[k]) - time[k - 1]) / (time[k] - time[k - 1]);
  return below[k - 1] + share * (below[k] - below[k - 1]);
}

/** The first point from a day on, or the last. */
function pointAfter({ time }: CurveOfTime, day: number): number {
  let k = 1;
  while (k < time.length - 1 && time[k] < day) k++;
  return k;
}

/** Integral of the curve up to the horizon. */
function areaBelow({ time, below }: CurveOfTime, horizon: number): number {
  let sum = 0;
  for (let k = 1; k < time.length && time[k - 1] < horizon; k++)
    sum += ((below[k - 1] + below[k]) / 2) * (Math.min(time[k], horizon) - time[k - 1]);
  return sum;
}
