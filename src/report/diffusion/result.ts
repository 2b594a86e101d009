import {
  adopterCategories,
  type BassFit,
  type BassInterval,
  bassIntervals,
  type Categorised,
  exposureAt,
  fitBass,
  type Weight,
} from "../../analysis/diffusion/index.js";
import {
  type HazardStep,
  kaplanMeier,
  type LogRank,
  logRank,
  nelsonAalen,
  type SurvivalQuantile,
  type SurvivalStep,
  type SurvivalTime,
  survivalQuantile,
} from "../../analysis/survival/index.js";
import { type Clustering, clusteringOf } from "./clustering.js";
import { type HazardPeriod, hazardPeriods, roundPeriod } from "./periods.js";
import type { DiffusionQuestion } from "./question.js";
import { attempt, type Regressions, regressionsOf } from "./regressions.js";
import type { DiffusionSample } from "./sample.js";
import type { Warning } from "./warnings.js";

/** The curves of all cases, or of one group. */
export interface GroupCurves {
  /** Value of the group column; null for all cases. */
  readonly group: string | null;
  readonly n: number;
  readonly events: number;
  readonly survival: readonly SurvivalStep[];
  readonly hazard: readonly HazardStep[];
  readonly median: SurvivalQuantile;
}

/** Everything that is estimated of a sample. */
export interface DiffusionResult {
  readonly question: DiffusionQuestion;
  readonly sample: DiffusionSample;
  readonly events: number;
  readonly curves: GroupCurves;
  readonly groups: readonly GroupCurves[];
  readonly logRank: LogRank | null;
  readonly period: number;
  readonly hazard: readonly HazardPeriod[];
  readonly regressions: Regressions;
  readonly categories: Categorised | null;
  readonly bass: { readonly fit: BassFit; readonly intervals: readonly BassInterval[] } | null;
  /** Share of neighbours that had adopted before a case did, or, if it never did, by the end of watching. */
  readonly exposure: readonly (number | null)[] | null;
  readonly clustering: readonly Clustering[];
  readonly warnings: readonly Warning[];
}

/** Fewer expected events than this make a chi-square probability rough. */
const ROUGH = 5;
const BASS_PARAMETERS = 3;

/** Estimates everything that the question asks of the sample; what cannot be estimated is among the warnings. */
export function analyseDiffusion(sample: DiffusionSample, question: DiffusionQuestion): DiffusionResult {
  const warnings: Warning[] = [];
  const { times, grouping, weight } = sample;
  const period = question.period ?? roundPeriod(times);
  const members = (grouping?.levels ?? []).map((level) => times.filter((_, k) => grouping!.of[k] === level));
  return {
    question,
    sample,
    events: times.filter(({ event }) => event).length,
    curves: curvesOf(null, times),
    groups: members.map((group, g) => curvesOf(grouping!.levels[g], group)),
    logRank: members.length === 0 ? null : comparison(members, warnings),
    period,
    hazard: hazardPeriods(times, period),
    regressions: regressionsOf(sample, { period, ties: question.ties }, warnings),
    categories: categoriesOf(times, question, warnings),
    bass: bassOf(times, warnings),
    exposure: weight === null ? null : times.map(({ time }, k) => exposureAt(times, weight, k, time)),
    clustering: weight === null ? [] : clusteringOf(times, weight as Weight, warnings),
    warnings,
  };
}

function curvesOf(group: string | null, times: readonly SurvivalTime[]): GroupCurves {
  const survival = kaplanMeier(times);
  return {
    group,
    n: times.length,
    events: times.filter(({ event }) => event).length,
    survival,
    hazard: nelsonAalen(times),
    median: survivalQuantile(survival, 0.5),
  };
}

function comparison(groups: readonly (readonly SurvivalTime[])[], warnings: Warning[]): LogRank | null {
  const test = attempt("log-rank", () => logRank(groups), warnings);
  if (test?.groups.some(({ expected }) => expected < ROUGH))
    warnings.push({ about: "smallGroups", fillings: {} });
  return test;
}

function categoriesOf(
  times: readonly SurvivalTime[],
  { categories }: DiffusionQuestion,
  warnings: Warning[],
): Categorised | null {
  const found = attempt("categories", () => adopterCategories(times, categories), warnings);
  const first = Math.min(...times.filter(({ event }) => event).map(({ time }) => time));
  if (found !== null && categories === "mean-sd" && found.limits[0] < first)
    warnings.push({ about: "noEarly", fillings: { limit: Number(found.limits[0].toPrecision(3)) } });
  return found;
}

function bassOf(times: readonly SurvivalTime[], warnings: Warning[]): DiffusionResult["bass"] {
  const different = new Set(times.filter(({ event }) => event).map(({ time }) => time)).size;
  if (different < BASS_PARAMETERS) {
    warnings.push({ about: "fewTimes", fillings: { times: different } });
    return null;
  }
  return attempt(
    "Bass",
    () => {
      const fit = fitBass(times);
      return { fit, intervals: bassIntervals(fit, times) };
    },
    warnings,
  );
}
