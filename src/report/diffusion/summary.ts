import { categoryCounts } from "../../analysis/diffusion/index.js";
import type { Estimate } from "../../analysis/survival/index.js";
import { exp } from "../../math/exact.js";
import type { DiffusionResult, GroupCurves } from "./result.js";
import { warningText } from "./warnings.js";

/** A result as plain data: what `--json` prints and `summary.json` holds. */
export function diffusionSummary(result: DiffusionResult, hash: string) {
  const { sample, question, curves, groups, regressions, bass, categories } = result;
  const n = sample.cases.length;
  return {
    question,
    resultHash: hash,
    n,
    events: result.events,
    censored: n - result.events,
    survival: [curves, ...groups].map(curveData),
    logRank: result.logRank,
    period: result.period,
    hazard: result.hazard,
    cox: regressions.cox && {
      ties: regressions.cox.data.ties,
      estimates: regressions.cox.estimates.map(withRatio),
      logLikelihood: regressions.cox.logLikelihood,
      logLikelihoodNull: regressions.cox.logLikelihoodNull,
      likelihoodRatio: regressions.cox.likelihoodRatio,
      wald: regressions.cox.wald,
      score: regressions.cox.score,
      proportionality: regressions.proportionality,
      concordance: regressions.concordance,
    },
    hazardRegressions: regressions.hazards.map(({ covariance: _, ...fit }) => ({
      ...fit,
      estimates: fit.estimates.map(withRatio),
    })),
    categories: categories && {
      rule: categories.rule,
      limits: categories.limits,
      counts: categoryCounts(categories),
    },
    bass: bass && { logLikelihood: bass.fit.logLikelihood, parameters: bass.intervals },
    clustering: result.clustering,
    adopters: sample.cases.map((name, k) => ({
      case: name,
      ...sample.times[k],
      ...(sample.grouping ? { group: sample.grouping.of[k] } : {}),
      category: categories?.of[k] ?? null,
      ...(result.exposure ? { exposure: result.exposure[k] } : {}),
    })),
    warnings: result.warnings.map((warning) => warningText(warning, "en")),
  };
}

function curveData({ group, n, events, survival, hazard, median }: GroupCurves) {
  return {
    group,
    n,
    events,
    median,
    steps: survival.map((step, k) => ({ ...step, cumulativeHazard: hazard[k].cumulativeHazard })),
  };
}

const withRatio = (each: Estimate) => ({ ...each, ratio: exp(each.estimate) });
