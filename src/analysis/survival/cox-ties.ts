import { ln } from "../../math/exact.js";
import type { Slope } from "../../math/newton.js";
import { exactTerm } from "./cox-exact.js";
import type { DeathTime } from "./death-times.js";
import { covarianceOfSums, meanOf, weightedSums, without } from "./weighted-sums.js";

/**
 * What to make of several events at one time. Breslow (1974): each against all at risk. Efron (1977): the k-th of d
 * against all at risk less k/d of the d, for by then so many are gone on average. Exact (Cox 1972): the d as one draw of
 * d subjects among all draws of d, right for truly discrete time. Without ties all three are the same.
 */
export type Ties = "efron" | "breslow" | "exact";

/** Logarithm of the partial likelihood of one time of events, with its slope. A score is a linear predictor. */
export function deathTerm(
  death: DeathTime,
  rows: readonly (readonly number[])[],
  scores: readonly number[],
  ties: Ties,
): Slope {
  return ties === "exact" ? exactTerm(death, rows, scores) : sequentialTerm(death, rows, scores, ties);
}

/** Each event in turn: its score minus the logarithm of the sum of all risks; the slope is its covariates minus their mean. */
function sequentialTerm(
  death: DeathTime,
  rows: readonly (readonly number[])[],
  scores: readonly number[],
  ties: "efron" | "breslow",
): Slope {
  const all = weightedSums(death.atRisk, rows, scores);
  const dying = weightedSums(death.dying, rows, scores);
  const slopes = death.dying.map((subject, k) => {
    const sums = without(all, dying, goneShare(ties, k, death.dying.length));
    const mean = meanOf(sums);
    return {
      value: scores[subject] - ln(sums.weight),
      gradient: rows[subject].map((v, i) => v - mean[i]),
      information: covarianceOfSums(sums),
    };
  });
  return sumOf(slopes, rows[0].length);
}

/** Share of the d tied subjects that is taken to be gone when the k-th (from 0) has its event. */
export function goneShare(ties: Ties, k: number, d: number): number {
  return ties === "efron" ? k / d : 0;
}

/** Sum of log-likelihoods and their slopes, each times its weight (1 if none is given). */
export function sumOf(slopes: readonly Slope[], width: number, weights?: readonly number[]): Slope {
  const indices = Array.from({ length: width }, (_, i) => i);
  const sum = (part: (slope: Slope) => number) =>
    slopes.reduce((total, slope, k) => total + (weights?.[k] ?? 1) * part(slope), 0);
  return {
    value: sum(({ value }) => value),
    gradient: indices.map((i) => sum(({ gradient }) => gradient[i])),
    information: indices.map((i) => indices.map((j) => sum(({ information }) => information[i][j]))),
  };
}
