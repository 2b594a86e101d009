import { kendall } from "../../../analysis/rank-correlation.js";
import { areaUnderCurve } from "../../../analysis/scores/index.js";
import { concordance, type SurvivalTime } from "../../../analysis/survival/index.js";
import type { PlanScore } from "./plan-forecast.js";

/** Scores of one model over provinces, with means. */
export interface PlanScores {
  readonly provinces: readonly PlanScore[];
  /** Mean log score; null for a model without a density. */
  readonly log: number | null;
  readonly binned: number;
  readonly crps: number;
  /** Integrated Brier score: the ranked score over the length of observation. */
  readonly integratedBrier: number;
  /** Mean squared error of the probability of a plan by the end. */
  readonly brier: number;
  /** Area under the curve of plan or none; null if all have one or none has, or if the model gives all the same. */
  readonly area: number | null;
  /** Harrell's C of the expected day; null where nothing can be compared. */
  readonly concordance: number | null;
  /** Kendall's tau of expected and true order, those without a plan tied last. */
  readonly tauAll: number | null;
  /** The same among provinces with a plan, by the expected day if there is one. */
  readonly tauAdopters: number | null;
}

/** Sums up how forecasts of provinces have done; `tellsApart` is false for models that give all provinces the same. */
export function planScores(
  provinces: readonly PlanScore[],
  times: readonly SurvivalTime[],
  horizon: number,
  tellsApart: boolean,
): PlanScores {
  const mean = (of: (score: PlanScore, i: number) => number) =>
    provinces.reduce((sum, score, i) => sum + of(score, i), 0) / provinces.length;
  const events = times.map(({ event }) => event);
  const logs = provinces.map(({ log }) => log);
  const crps = mean((score) => score.crps);
  return {
    provinces,
    log: logs.includes(null) ? null : mean(({ log }) => log ?? Number.NaN),
    binned: mean(({ binned }) => binned),
    crps,
    integratedBrier: crps / horizon,
    brier: mean(({ probability }, i) => (probability - (events[i] ? 1 : 0)) ** 2),
    ...(tellsApart ? ordersOf(provinces, times) : NO_ORDER),
  };
}

const NO_ORDER = { area: null, concordance: null, tauAll: null, tauAdopters: null };

function ordersOf(provinces: readonly PlanScore[], times: readonly SurvivalTime[]) {
  const events = times.map(({ event }) => event);
  const expected = provinces.map(({ restrictedMean }) => restrictedMean);
  const last = 1 + Math.max(...times.map(({ time }) => time));
  const among = <Item>(list: readonly Item[]) => list.filter((_, i) => events[i]);
  return {
    area: areaUnderCurve(
      provinces.map(({ probability }) => probability),
      events,
    ),
    concordance: concordance(
      times,
      expected.map((day) => -day),
    ).concordance,
    tauAll: kendall(
      expected,
      times.map(({ time, event }) => (event ? time : last)),
    ),
    tauAdopters: kendall(
      among(provinces.map(({ expectedDay }) => expectedDay)),
      among(times.map(({ time }) => time)),
    ),
  };
}
