import { survivalTimes } from "../../analysis/survival/index.js";
import type { Bilingual } from "../../data/provinces.js";
import { isEverOn } from "../../scenario/ever-on.js";
import { leftOutCounts } from "./count-forecasts.js";
import type { Fitted } from "./fitted.js";
import type { LeftOutPosterior } from "./left-out.js";
import { leftOutForecasts } from "./model-forecasts.js";
import { type Observed, observedIn } from "./observed.js";
import { breadthFrequencies, negativeBinomial, negativeBinomialByWealth } from "./rivals/counts.js";
import { forecastRivals, rivals } from "./rivals/index.js";
import { type CountScores, countScores, scoreCount } from "./scores/count-score.js";
import { scorePlan } from "./scores/plan-forecast.js";
import { type PlanScores, planScores } from "./scores/plan-scores.js";

/** Scores of one model, named. */
export interface Scored<Scores> {
  readonly id: string;
  readonly name: Bilingual;
  readonly scores: Scores;
}

/** The models of mechanisms that stand in every table: the fitted one, and it without any trait of provinces. */
export const FITTED = { id: "fitted", name: { en: "the fitted model", zh: "拟合模型" } } as const;
export const PLAIN = {
  id: "covariate-free",
  name: { en: "the model without covariates", zh: "无协变量的模型" },
} as const;

/** A model of mechanisms with its leave-one-out posteriors. */
export interface LeftOutModel {
  readonly id: string;
  readonly name: Bilingual;
  readonly fitted: Fitted;
  readonly posteriors: readonly LeftOutPosterior[];
}

/** Last day of observation: that of the run. */
export function horizonOf({ history }: Pick<Fitted, "history">): number {
  return Math.max(
    ...history.map(({ plan }) =>
      plan === null ? 0 : plan.known === "none" ? plan.until : plan.known === "day" ? plan.day : plan.to,
    ),
  );
}

/** Leave-one-out scores of plans, the models of mechanisms first and then all rivals. */
export function planTable(models: readonly LeftOutModel[]): Scored<PlanScores>[] {
  const { fitted } = models[0];
  const { history, places } = observedIn(fitted);
  const horizon = horizonOf(fitted);
  const times = survivalTimes(history.days, horizon);
  const university = places.traits.map((traits) => traits.university);
  const own = models.map(({ id, name, fitted: each, posteriors }) => ({
    ...{ id, name, tellsApart: id !== PLAIN.id },
    forecasts: leftOutForecasts(each, posteriors),
  }));
  const others = rivals.map((rival) => ({
    ...{ id: rival.id, name: rival.name, tellsApart: rival.tellsApart },
    forecasts: forecastRivals(rival, { times, university }, horizon),
  }));
  return [...own, ...others].map(({ id, name, tellsApart, forecasts }) => {
    const scores = forecasts.map((forecast, i) => scorePlan(forecast, times[i], horizon));
    return { id, name, scores: planScores(scores, times, horizon, tellsApart) };
  });
}

/** Leave-one-out scores of numbers of policies and of breadths; null for what the model says nothing about. */
export interface CountTables {
  readonly policies: readonly Scored<CountScores>[];
  readonly breadth: readonly Scored<CountScores>[] | null;
}

/** Forward scores of counts, nothing of the province being given; null where the model has no policies. */
export function countTables(models: readonly LeftOutModel[]): CountTables | null {
  const { scenario } = models[0].fitted;
  if (!isEverOn(scenario, "policies")) return null;
  const observed = observedIn(models[0].fitted);
  const { intensity, breadth } = observed.history;
  const own = models.map(({ id, name, fitted, posteriors }) => ({
    ...{ id, name },
    forecasts: leftOutCounts(fitted, posteriors),
  }));
  const scored = (
    id: string,
    name: Bilingual,
    laws: readonly (readonly number[])[],
    happened: readonly number[],
  ) => ({
    ...{ id, name },
    scores: countScores(laws.map((law, i) => scoreCount(law, happened[i]))),
  });
  return {
    policies: [
      ...own.map(({ id, name, forecasts }) =>
        scored(
          id,
          name,
          forecasts.map(({ policies }) => policies),
          intensity,
        ),
      ),
      ...[negativeBinomial, negativeBinomialByWealth].map(({ id, name, learn }) =>
        scored(id, name, leftOutLaws(learn, observed), intensity),
      ),
    ],
    breadth: isEverOn(scenario, "instruments")
      ? [
          ...own.map(({ id, name, forecasts }) =>
            scored(
              id,
              name,
              forecasts.map((each) => each.breadth),
              breadth,
            ),
          ),
          scored(
            "frequencies",
            { en: "frequencies (null)", zh: "频率（基准模型）" },
            breadth.map((_, i) => breadthFrequencies(without(breadth, i), MOST_BREADTH)),
            breadth,
          ),
        ]
      : null,
  };
}

const MOST_BREADTH = 5;
const without = <Item>(list: readonly Item[], place: number) => list.filter((_, i) => i !== place);

function leftOutLaws(learn: typeof negativeBinomial.learn, { history, places }: Observed) {
  const gdp = places.traits.map((traits) => traits.gdp);
  return history.intensity.map((_, i) => learn(without(history.intensity, i), without(gdp, i))(gdp[i]));
}
