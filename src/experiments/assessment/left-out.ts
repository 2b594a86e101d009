import { smoothWeights } from "../../analysis/predictive/index.js";
import type { ChainLength } from "../../analysis/samplers/index.js";
import { exp } from "../../math/exact.js";
import { Likelihood, settingsOf } from "../calibration/index.js";
import { drawsOf, type Fitted, type Settings } from "./fitted.js";
import { refit } from "./refit.js";

/** A posterior as weighted draws. */
export interface WeightedDraws {
  readonly draws: readonly Settings[];
  /** They sum to 1. */
  readonly weights: readonly number[];
}

/** The posterior of all other provinces. */
export interface LeftOutPosterior extends WeightedDraws {
  /** Place of the province that is left out. */
  readonly province: number;
  /** Shape of the tail of the weights that leave it out. */
  readonly k: number;
  /** Whether it was fitted anew, because k was too large. */
  readonly refitted: boolean;
}

/** Above this k weights cannot be trusted however many draws there are (Vehtari et al. 2024). */
export const LARGEST_K = 0.7;

/**
 * Leaves out one province after the other, with all that is known of it: by Pareto smoothed weights of the draws of all,
 * and by a fit of its own where these fail.
 */
export function leftOutPosteriors(
  fitted: Fitted,
  places: readonly number[],
  most: number,
  length: ChainLength,
): LeftOutPosterior[] {
  const draws = drawsOf(fitted, most);
  const likelihood = new Likelihood(fitted.scenario, fitted.history);
  const rows = draws.map((settings) => {
    const { plan, policies, breadth } = likelihood.at(settings);
    return places.map((i) => plan[i] + policies[i] + breadth[i]);
  });
  return places.map((province, c) => {
    const { logWeights, k } = smoothWeights(rows.map((row) => -row[c]));
    const weights = logWeights.map(exp);
    return k <= LARGEST_K
      ? { province, draws, weights, k, refitted: false }
      : { province, ...without(fitted, province, length), k, refitted: true };
  });
}

/** The posterior of a fit that never saw a province. */
function without({ scenario, history, free }: Fitted, province: number, length: ChainLength): WeightedDraws {
  const rest = history.map((each, i) =>
    i === province ? { plan: null, policies: null, breadth: null } : each,
  );
  const { draws } = refit({ scenario, history: rest, free }, length, `assess/left-out/${province}`);
  return {
    draws: draws.map((values) => settingsOf(free, values)),
    weights: draws.map(() => 1 / draws.length),
  };
}
