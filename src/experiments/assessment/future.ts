import type { ChainLength } from "../../analysis/samplers/index.js";
import { areaUnderCurve } from "../../analysis/scores/index.js";
import { type SurvivalTime, survivalTimes } from "../../analysis/survival/index.js";
import type { Bilingual } from "../../data/provinces.js";
import { ln } from "../../math/exact.js";
import { lastDay, type ProvinceHistory } from "../../model/likelihood/history.js";
import { Likelihood, settingsOf } from "../calibration/index.js";
import { withOverrides } from "../designs/index.js";
import { covariatesOff, type Fitted, withoutCovariates } from "./fitted.js";
import { curvesOf } from "./model-forecasts.js";
import { observedIn } from "./observed.js";
import { refit } from "./refit.js";
import { rivals } from "./rivals/index.js";
import { FITTED, horizonOf, PLAIN } from "./score-tables.js";
import { belowAt } from "./scores/plan-forecast.js";

/** What a model that saw plans up to a day has said of those still without one. */
export interface FutureScore {
  readonly id: string;
  readonly name: Bilingual;
  /** Probability of a plan by the end, for each province at risk; null for a model that says nothing about later days. */
  readonly probabilities: readonly number[] | null;
  /** Mean log probability of plan or none; area under the curve, null where all provinces are alike. */
  readonly log: number | null;
  readonly brier: number | null;
  readonly area: number | null;
}

/** Forecasts from one day on. */
export interface Future {
  readonly day: number;
  /** Provinces still without a plan, and how many of them had one by the end. */
  readonly atRisk: number;
  readonly later: number;
  /** Mean log score of who knows how many will have one, and nothing else. */
  readonly knownShare: number;
  readonly scores: readonly FutureScore[];
}

/** Shows a model the plans up to a day, and asks who of the others will have one by the end of observation. */
export function future(fitted: Fitted, day: number, length: ChainLength): Future {
  const { at, history: whole, places } = observedIn(fitted);
  const horizon = horizonOf(fitted);
  const times = survivalTimes(whole.days, horizon);
  const risk = times.flatMap(({ time }, k) => (time > day ? [k] : []));
  const happened = risk.map((k) => times[k].event);
  const share = happened.filter((each) => each).length / happened.length;
  const cut = cutAt(fitted.history, day);
  const own = [
    { ...FITTED, scenario: fitted.scenario, free: fitted.free },
    {
      ...PLAIN,
      scenario: withOverrides(fitted.scenario, covariatesOff(fitted.free)),
      free: withoutCovariates(fitted.free),
    },
  ].map(({ id, name, scenario, free }) => {
    const { draws } = refit({ scenario, history: cut, free }, length, `assess/future/${day}/${id}`);
    const settings = draws.map((values) => settingsOf(free, values));
    const { time, byDraw } = curvesOf(scenario, new Likelihood(scenario, cut), settings);
    const chances = risk.map((k) => {
      const each = byDraw.map((by) => conditional({ time, below: by[at[k]] }, day, horizon));
      return each.reduce((sum, p) => sum + p, 0) / each.length;
    });
    return scored(id, name, chances, happened, id !== PLAIN.id);
  });
  const university = places.traits.map((traits) => traits.university);
  const seen = times.map(
    ({ time, event }): SurvivalTime => (time > day ? { time: day, event: false } : { time, event }),
  );
  const others = rivals.map(({ id, name, looksAhead, tellsApart, learn }) => {
    if (!looksAhead) return { id, name, probabilities: null, log: null, brier: null, area: null };
    const forecast = learn({ times: seen, university });
    const chances = risk.map((k) =>
      conditional(forecast({ university: university[k], time: times[k], horizon }).curve, day, horizon),
    );
    return scored(id, name, chances, happened, tellsApart);
  });
  return {
    ...{ day, atRisk: risk.length, later: happened.filter((each) => each).length },
    knownShare: share * ln(share) + (1 - share) * ln(1 - share),
    scores: [...own, ...others],
  };
}

/** What was known on a day. */
function cutAt(history: readonly ProvinceHistory[], day: number): ProvinceHistory[] {
  return history.map((each): ProvinceHistory => {
    const isOut = each.plan !== null && each.plan.known !== "none" && lastDay(each.plan) <= day;
    return {
      plan: isOut || each.plan === null ? each.plan : { known: "none", until: day },
      policies: null,
      breadth: null,
    };
  });
}

/** Probability of a plan by the end, given none by a day. */
function conditional(curve: Parameters<typeof belowAt>[0], day: number, horizon: number): number {
  const before = belowAt(curve, day);
  return before < 1 ? (belowAt(curve, horizon) - before) / (1 - before) : 1;
}

function scored(
  id: string,
  name: Bilingual,
  probabilities: readonly number[],
  happened: readonly boolean[],
  tellsApart: boolean,
): FutureScore {
  const mean = (of: (p: number, k: number) => number) =>
    probabilities.reduce((sum, p, k) => sum + of(p, k), 0) / probabilities.length;
  return {
    ...{ id, name, probabilities },
    log: mean((p, k) => ln(happened[k] ? p : 1 - p)),
    brier: mean((p, k) => (p - (happened[k] ? 1 : 0)) ** 2),
    area: tellsApart ? areaUnderCurve(probabilities, happened) : null,
  };
}
