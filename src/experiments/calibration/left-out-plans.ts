import { leaveOneOut } from "../../analysis/predictive/index.js";
import { smoothWeights } from "../../analysis/predictive/smoothed-weights.js";
import { areaUnderCurve, type CurveOfTime, timeCrps } from "../../analysis/scores/index.js";
import { exp } from "../../math/exact.js";
import { lastDay, type PlanDate, type ProvinceHistory } from "../../model/likelihood/history.js";
import type { Likelihood } from "./likelihood.js";

/** What the posterior without a province says of its plan. */
export interface LeftOutPlan {
  /** Log predictive density per day, or log probability of no plan. */
  readonly logScore: number;
  /** Continuous ranked probability score in days, up to the end of observation. */
  readonly crps: number;
  /** Probability of a plan by the end of observation. */
  readonly probability: number;
  /** Shape of the tail of the weights by which the province is left out; above 0.7 it needs a fit of its own. */
  readonly k: number;
}

/** Scores of all provinces whose plans are known, with means over them. */
export interface LeftOutPlans {
  /** Null for a province that nothing is known of. */
  readonly provinces: readonly (LeftOutPlan | null)[];
  readonly meanLogScore: number;
  readonly meanCrps: number;
  /** Mean squared error of the probability of a plan by the end. */
  readonly brier: number;
  /** Area under the curve of plan or none; null if all have one or none has. */
  readonly area: number | null;
}

/**
 * Scores each province's plan by the posterior of all the others, from draws of the posterior of all (Pareto smoothed
 * leave-one-out). Rivals' plans are taken as they were, so that the curve of a province is a forecast only where peers
 * are off: with peers, judge by forward runs.
 */
export function leftOutPlans(
  likelihood: Likelihood,
  history: readonly ProvinceHistory[],
  draws: readonly Readonly<Record<string, number>>[],
): LeftOutPlans {
  const rows = draws.map((settings) => [...likelihood.at(settings).plan]);
  const weights = history.map((_, i) => smoothWeights(rows.map((row) => -row[i])).logWeights.map(exp));
  const { points } = leaveOneOut(rows);
  const curves = mixedCurves(likelihood, draws, weights);
  const provinces = history.map(({ plan }, i): LeftOutPlan | null => {
    if (!plan) return null;
    const { below } = curves[i];
    return {
      logScore: points[i].score,
      k: points[i].k,
      crps: crpsOf(plan, curves[i]),
      probability: below[below.length - 1],
    };
  });
  const known = provinces.flatMap((each, i) => (each ? [{ ...each, happened: hasPlan(history[i]) }] : []));
  const mean = (of: (each: (typeof known)[number]) => number) =>
    known.reduce((sum, each) => sum + of(each), 0) / known.length;
  return {
    provinces,
    meanLogScore: mean(({ logScore }) => logScore),
    meanCrps: mean(({ crps }) => crps),
    brier: mean(({ probability, happened }) => (probability - (happened ? 1 : 0)) ** 2),
    area: areaUnderCurve(
      known.map(({ probability }) => probability),
      known.map(({ happened }) => happened),
    ),
  };
}

const hasPlan = ({ plan }: ProvinceHistory) => plan !== null && plan.known !== "none";

function crpsOf(plan: PlanDate, curve: CurveOfTime): number {
  const horizon = curve.time[curve.time.length - 1];
  return timeCrps(curve, { event: plan.known !== "none", time: lastDay(plan) }, horizon);
}

/** The curve of each province, averaged over draws with weights of its own. */
function mixedCurves(
  likelihood: Likelihood,
  draws: readonly Readonly<Record<string, number>>[],
  weights: readonly (readonly number[])[],
): { readonly time: Float64Array; readonly below: Float64Array }[] {
  const { days: time } = likelihood.curvesAt(draws[0]);
  const mixed = weights.map(() => ({ time, below: new Float64Array(time.length) }));
  draws.forEach((settings, s) => {
    const { by } = likelihood.curvesAt(settings);
    mixed.forEach(({ below }, i) => {
      for (let k = 0; k < below.length; k++) below[k] += weights[i][s] * by[i][k];
    });
  });
  return mixed;
}
