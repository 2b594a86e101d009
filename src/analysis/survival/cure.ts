import { exp, ln } from "../../math/exact.js";
import { nelderMead } from "../../math/nelder-mead.js";
import { normalUpperTail } from "../../math/normal-tail.js";
import { type Covariates, covariateRows, dot } from "./covariates.js";
import { checkEvents, checkTimes, refuseStarts, type SurvivalTime } from "./survival-time.js";

/** A fitted mixture of subjects who have the event some day and subjects who never will. */
export interface CureFit {
  /** Log odds of ever having it: intercept, and one for each covariate of whether. */
  readonly whether: readonly number[];
  /** Mean log time of those who do: intercept, and one for each covariate of when. */
  readonly when: readonly number[];
  /** SD of the log time. */
  readonly scale: number;
  readonly logLikelihood: number;
}

const HALF_LN_TWO_PI = 0.9189385332046728;
const EDGE = 0.4;
/** SD of the normal prior of slopes, which keeps them finite where a covariate separates the two kinds of subjects. */
const SLOPE_SD = 1;

/**
 * Cure model (Boag 1949; Farewell 1982): with probability logistic(whether) the event comes, its log time then normal
 * about `when`. Maximum likelihood by a simplex, slopes drawn towards 0 by a standard normal prior: give covariates with SD 1.
 */
export function cureRegression(
  times: readonly SurvivalTime[],
  whether: Covariates = {},
  when: Covariates = {},
): CureFit {
  checkTimes(times, "cureRegression");
  checkEvents(times, "cureRegression");
  refuseStarts(times, "cureRegression");
  const odds = covariateRows(whether, times.length, "cureRegression").map((row) => [1, ...row]);
  const means = covariateRows(when, times.length, "cureRegression").map((row) => [1, ...row]);
  const fitAt = (x: readonly number[]): CureFit => {
    const fit = {
      whether: x.slice(1, 1 + odds[0].length),
      when: x.slice(1 + odds[0].length),
      scale: exp(x[0]),
    };
    const logLikelihood = times.reduce((sum, { time, event }, k) => {
      const { logDensity, logSurvival } = pointAt(fit, time, odds[k], means[k]);
      return sum + (event ? logDensity : logSurvival);
    }, 0);
    return { ...fit, logLikelihood };
  };
  const loss = (x: readonly number[]) => {
    const { whether: a, when: b, logLikelihood } = fitAt(x);
    const slopes = [...a.slice(1), ...b.slice(1)].reduce((sum, v) => sum + v * v, 0);
    return slopes / (2 * SLOPE_SD * SLOPE_SD) - logLikelihood;
  };
  return fitAt(nelderMead(loss, startOfSearch(times, odds[0].length, means[0].length), EDGE).x);
}

/** Events' own log times, and their share a little above what it is, as some may be yet to come. */
function startOfSearch(times: readonly SurvivalTime[], odds: number, means: number): number[] {
  const logs = times.filter(({ event }) => event).map(({ time }) => ln(time));
  const mean = logs.reduce((sum, v) => sum + v, 0) / logs.length;
  const share = (logs.length + 1) / (times.length + 2);
  const zeros = (n: number) => new Array<number>(n - 1).fill(0);
  return [0, ln(share / (1 - share)), ...zeros(odds), mean, ...zeros(means)];
}

/** Logarithms of density (per unit of time) and survival at a time, for covariates in the order of the fit. */
export function cureAt(
  fit: Pick<CureFit, "whether" | "when" | "scale">,
  time: number,
  whether: readonly number[] = [],
  when: readonly number[] = [],
): { readonly logDensity: number; readonly logSurvival: number } {
  return pointAt(fit, time, [1, ...whether], [1, ...when]);
}

function pointAt(
  fit: Pick<CureFit, "whether" | "when" | "scale">,
  time: number,
  odds: readonly number[],
  means: readonly number[],
) {
  const share = 1 / (1 + exp(-dot(odds, fit.whether)));
  const z = (ln(time) - dot(means, fit.when)) / fit.scale;
  return {
    logDensity: ln(share) - (z * z) / 2 - HALF_LN_TWO_PI - ln(fit.scale) - ln(time),
    logSurvival: ln(1 - share + share * normalUpperTail(z)),
  };
}
