import { cureRegression, kaplanMeier, survivalAt, survivalTimes } from "../../analysis/survival/index.js";
import { type Fitted, posteriorMeans } from "./fitted.js";
import { curvesAt } from "./model-forecasts.js";
import { among, observedIn } from "./observed.js";
import { horizonOf } from "./score-tables.js";
import { logScoreOn, scorePlan } from "./scores/plan-forecast.js";
import { planScores } from "./scores/plan-scores.js";
import { Simulator } from "./simulator.js";

/** What a model that knows the truth reaches on one data set. */
export interface CeilingPoint {
  /** Gain in mean log score over the best null, nats a province. */
  readonly logGain: number;
  /** Share of the ranked score of Kaplan-Meier that is saved. */
  readonly skill: number;
  readonly tauAll: number | null;
  readonly tauAdopters: number | null;
  readonly concordance: number | null;
}

const FIRST_SEED = 3_000_001;
/** Parameters of the best null; each costs its likelihood one nat on data that it was not fitted to (Akaike 1974). */
const NULL_PARAMETERS = 3;

/**
 * How good could any model be? Histories are drawn at the posterior means, and scored by the very law that drew them. The
 * nulls are fitted to each history; what they owe to having seen it is taken off by Akaike's correction for the log score.
 */
export function ceiling(fitted: Fitted, dataSets: number): CeilingPoint[] {
  const { scenario } = fitted;
  const truth = posteriorMeans(fitted);
  const horizon = horizonOf(fitted);
  const { at } = observedIn(fitted);
  const simulator = new Simulator(scenario);
  const curves = curvesAt(fitted, at, truth);
  return Array.from({ length: dataSets }, (_, d) => {
    const drawn = simulator.draw(truth, FIRST_SEED + d);
    const times = survivalTimes(among(drawn, at).days, horizon);
    const scores = planScores(
      curves.map((curve, k) => {
        const logScore = logScoreOn(curve, times[k], horizon);
        return scorePlan({ curve, logScore }, times[k], horizon);
      }),
      times,
      horizon,
      true,
    );
    const { log, skill } = overNulls(times, horizon, scores.crps);
    const { tauAll, tauAdopters, concordance } = scores;
    return { logGain: (scores.log ?? Number.NaN) - log, skill, tauAll, tauAdopters, concordance };
  });
}

/** Mean log score of the best null, and the skill over Kaplan-Meier. */
function overNulls(times: ReturnType<typeof survivalTimes>, horizon: number, crps: number) {
  const days = Array.from({ length: Math.floor(horizon) + 1 }, (_, day) => day);
  const n = times.length;
  const scores = times.map((time, i) => {
    const shares = kaplanMeier(times.filter((_, j) => j !== i));
    const curve = { time: days, below: days.map((day) => 1 - survivalAt(shares, day)) };
    return scorePlan({ curve, logScore: null }, time, horizon).crps;
  });
  const reference = scores.reduce((sum, each) => sum + each, 0) / n;
  return {
    log: (cureRegression(times).logLikelihood - NULL_PARAMETERS) / n,
    skill: 1 - crps / reference,
  };
}
