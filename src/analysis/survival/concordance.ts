import { dot } from "./covariates.js";
import type { CoxFit } from "./cox.js";
import { checkTimes, type SurvivalTime, startOf } from "./survival-time.js";

/** How often the subject with the higher risk has its event first. */
export interface Concordance {
  /** Share of comparable pairs in that order, equal risks counting half; null without comparable pairs. */
  readonly concordance: number | null;
  /** By the infinitesimal jackknife. */
  readonly standardError: number | null;
  /** Number of comparable pairs. */
  readonly pairs: number;
}

/**
 * Harrell's (1982) C: a pair is comparable when one has its event while the other, of the same stratum, is watched and
 * has not (a subject censored at that very time counts as having outlived it). A higher risk means an earlier event.
 */
export function concordance(
  times: readonly SurvivalTime[],
  risks: readonly number[],
  strata: readonly string[] = times.map(() => "all"),
): Concordance {
  checkTimes(times, "concordance");
  if (risks.length !== times.length || strata.length !== times.length)
    throw new RangeError(
      `concordance: ${risks.length} risks and ${strata.length} strata for ${times.length} times; give one of each for each time`,
    );
  const wins = times.map(() => 0);
  const pairs = times.map(() => 0);
  times.forEach((first, i) => {
    times.forEach((other, j) => {
      if (strata[i] !== strata[j] || !outlived(first, other)) return;
      const win = risks[i] > risks[j] ? 1 : risks[i] === risks[j] ? 0.5 : 0;
      for (const k of [i, j]) {
        wins[k] += win;
        pairs[k] += 1;
      }
    });
  });
  return summary(wins, pairs);
}

/** Concordance of a Cox fit's own linear predictor, within its strata. */
export function coxConcordance({ data, estimates }: CoxFit): Concordance {
  const coefficients = estimates.map(({ estimate }) => estimate);
  return concordance(
    data.times,
    data.rows.map((row) => dot(row, coefficients)),
    data.strata,
  );
}

/** Whether `other` was watched at the event of `first` and had none until then. */
function outlived(first: SurvivalTime, other: SurvivalTime): boolean {
  if (!first.event || !(startOf(other) < first.time)) return false;
  return other.time > first.time || (other.time === first.time && !other.event);
}

/** C, and its standard error from how much the weight of each subject would move it. Every pair stands with both. */
function summary(wins: readonly number[], pairs: readonly number[]): Concordance {
  const count = pairs.reduce((sum, v) => sum + v, 0) / 2;
  if (count === 0) return { concordance: null, standardError: null, pairs: 0 };
  const c = wins.reduce((sum, v) => sum + v, 0) / 2 / count;
  const variance = wins.reduce((sum, win, k) => sum + ((win - c * pairs[k]) / count) ** 2, 0);
  return { concordance: c, standardError: Math.sqrt(variance), pairs: count };
}
