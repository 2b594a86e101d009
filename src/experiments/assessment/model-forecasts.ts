import { lnSumExp } from "../../analysis/predictive/index.js";
import type { CurveOfTime } from "../../analysis/scores/index.js";
import { ln } from "../../math/exact.js";
import { isEverOn } from "../../scenario/ever-on.js";
import type { Scenario } from "../../scenario/scenario.js";
import { Likelihood } from "../calibration/index.js";
import type { Fitted, Settings } from "./fitted.js";
import { forwardRuns } from "./forward.js";
import { ForwardLaw } from "./forward-law.js";
import type { LeftOutPosterior, WeightedDraws } from "./left-out.js";
import type { PlanForecast } from "./scores/plan-forecast.js";

/** Whether what a province does hangs on what others do. */
export function hasPeers(scenario: Scenario): boolean {
  return isEverOn(scenario, "peers");
}

/**
 * What the posteriors without a province say of its plan. Curves and densities are the model's law, averaged; where rivals
 * matter, along forward runs in which they are drawn, for their true days would give the answer away.
 */
export function leftOutForecasts(fitted: Fitted, posteriors: readonly LeftOutPosterior[]): PlanForecast[] {
  const lawsOf = hasPeers(fitted.scenario) ? lawsAmongRivals(fitted) : lawsAlone(fitted);
  return posteriors.map(({ province, draws, weights }) => {
    const { time, curves, scores } = lawsOf(province, draws);
    const logScore = lnSumExp(scores.map((score, s) => ln(weights[s]) + score));
    return { curve: { time, below: mixed(curves, weights) }, logScore };
  });
}

/** What draws say of the plan of one province. */
interface Laws {
  /** Days of the points of a curve. */
  readonly time: readonly number[];
  /** Probability of a plan by each day, by draw. */
  readonly curves: readonly ArrayLike<number>[];
  /** Log density, or log probability of none, of the plan that there was, by draw. */
  readonly scores: readonly number[];
}

type LawsOf = (province: number, draws: readonly Settings[]) => Laws;

/** Laws of provinces to whom nobody else matters: a run tells those of all. */
function lawsAlone({ scenario, history }: Fitted): LawsOf {
  const likelihood = new Likelihood(scenario, history);
  const known = new Map<readonly Settings[], Curves & { readonly plans: readonly Float64Array[] }>();
  return (province, draws) => {
    if (!known.has(draws))
      known.set(draws, {
        ...curvesOf(scenario, likelihood, draws),
        plans: draws.map((settings) => likelihood.at(settings).plan),
      });
    const { time, byDraw, plans } = known.get(draws)!;
    return { time, curves: byDraw.map((by) => by[province]), scores: plans.map((plan) => plan[province]) };
  };
}

/** Laws of provinces among rivals, one run of these for each draw. */
function lawsAmongRivals({ scenario, history }: Fitted): LawsOf {
  return (province, draws) => {
    const law = new ForwardLaw(scenario, history[province], province);
    const runs = draws.map((settings, s) => law.run(settings, FIRST_SEED + s));
    return {
      time: [...law.days],
      curves: runs.map(({ below }) => below),
      scores: runs.map(({ logScore }) => logScore),
    };
  };
}

const FIRST_SEED = 600_001;

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
function mixed(curves: readonly ArrayLike<number>[], weights: WeightedDraws["weights"]): number[] {
  return Array.from(curves[0], (_, k) => curves.reduce((sum, curve, s) => sum + weights[s] * curve[k], 0));
}

/** Forward runs by which the law at one setting is known. */
const RUNS = 200;

/** The curve of each of these provinces at one setting of the parameters. */
export function curvesAt(
  { scenario, history }: Fitted,
  at: readonly number[],
  settings: Settings,
): CurveOfTime[] {
  if (!hasPeers(scenario)) {
    const { time, byDraw } = curvesOf(scenario, new Likelihood(scenario, history), [settings]);
    return at.map((i) => ({ time, below: byDraw[0][i] }));
  }
  return at.map((i) => {
    const law = new ForwardLaw(scenario, history[i], i);
    const curves = Array.from({ length: RUNS }, (_, s) => law.run(settings, FIRST_SEED + s).below);
    return {
      time: [...law.days],
      below: mixed(
        curves,
        curves.map(() => 1 / RUNS),
      ),
    };
  });
}
