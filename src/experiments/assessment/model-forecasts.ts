import { lnSumExp } from "../../analysis/predictive/index.js";
import { ln } from "../../math/exact.js";
import { isEverOn } from "../../scenario/ever-on.js";
import type { Scenario } from "../../scenario/scenario.js";
import { Likelihood } from "../calibration/index.js";
import type { Fitted, Settings } from "./fitted.js";
import { forwardRuns } from "./forward.js";
import type { LeftOutPosterior, WeightedDraws } from "./left-out.js";
import type { PlanForecast } from "./scores/plan-forecast.js";

/** Whether what a province does hangs on what others do. */
export function hasPeers(scenario: Scenario): boolean {
  return isEverOn(scenario, "peers");
}

/**
 * What the posteriors without a province say of its plan. Curves are the model's law, averaged; where rivals matter, they
 * are shares of forward runs in which all provinces are free, for the rivals' true days would give the answer away.
 */
export function leftOutForecasts(fitted: Fitted, posteriors: readonly LeftOutPosterior[]): PlanForecast[] {
  const likelihood = new Likelihood(fitted.scenario, fitted.history);
  const laws = new Map<readonly Settings[], Laws>();
  return posteriors.map(({ province, draws, weights }) => {
    if (!laws.has(draws)) laws.set(draws, lawsOf(fitted.scenario, likelihood, draws));
    const { time, byDraw, plans } = laws.get(draws)!;
    const below = mixed(
      byDraw.map((by) => by[province]),
      weights,
    );
    const logScore = lnSumExp(plans.map((plan, s) => ln(weights[s]) + plan[province]));
    return { curve: { time, below }, logScore };
  });
}

/** What each draw says of all provinces. */
interface Laws extends Curves {
  /** Log-likelihood of each plan, by draw and province. */
  readonly plans: readonly Float64Array[];
}

function lawsOf(scenario: Scenario, likelihood: Likelihood, draws: readonly Settings[]): Laws {
  return {
    ...curvesOf(scenario, likelihood, draws),
    plans: draws.map((settings) => likelihood.at(settings).plan),
  };
}

/** Curves of all provinces by draw. */
export interface Curves {
  readonly time: readonly number[];
  readonly byDraw: readonly (readonly ArrayLike<number>[])[];
}

/** Probability of a plan by each day, for each draw and province. */
export function curvesOf(scenario: Scenario, likelihood: Likelihood, draws: readonly Settings[]): Curves {
  const time = [...likelihood.curvesAt(draws[0]).days];
  if (!hasPeers(scenario))
    return {
      time,
      byDraw: draws.map((settings) => likelihood.curvesAt(settings).by.map((curve) => curve.slice())),
    };
  const byDraw = forwardRuns(scenario, draws, 1).map(({ days }) =>
    days.map((day) => time.map((at) => (day <= at ? 1 : 0))),
  );
  return { time, byDraw };
}

/** Weighted mean of curves on the same points. */
export function mixed(curves: readonly ArrayLike<number>[], weights: WeightedDraws["weights"]): number[] {
  return Array.from(curves[0], (_, k) => curves.reduce((sum, curve, s) => sum + weights[s] * curve[k], 0));
}
