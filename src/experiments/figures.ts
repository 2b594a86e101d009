import { mean, standardDeviation, sum } from "simple-statistics";
import { ascending, quantilesOf } from "../analysis/quantile.js";
import type { Ensemble } from "./ensemble.js";
import { allRuns, eachRun, type RunSpan } from "./run-span.js";

/** The figures that sum a run up; null where there is nothing to measure. */
export interface RunFigures {
  /** Provinces with a plan at the end. */
  readonly adopters: number;
  /** Day of the first plan. */
  readonly first_adopter: number | null;
  /** Day by which half of the provinces have a plan. */
  readonly t50: number | null;
  readonly final_share: number;
  /** Mean day of publication of those that have a plan. */
  readonly mean_toa: number | null;
  readonly mean_intensity: number;
  readonly mean_breadth: number;
  readonly liberalisation_mean: number;
  readonly liberalisation_sd: number;
  /** Sum of the targets of all provinces for 2020, RMB bn. */
  readonly targets_sum: number;
  /** Mean share of rivals' plans in the hazards of decisions. */
  readonly peers_share: number | null;
}

/** Figures of each run of an ensemble. */
export function runFigures(ensemble: Ensemble, span: RunSpan = allRuns(ensemble)): RunFigures[] {
  const { outcomes } = ensemble;
  const { values, causes, share } = outcomes;
  const peers = causes.indexOf("peers");
  return eachRun(span, (run) => {
    const days = ascending(outcomes.ofRun(values.published, run));
    const there = days.filter(Number.isFinite);
    const levels = outcomes.ofRun(values.liberalisation, run);
    const decided = outcomes.ofRun(values.decided, run);
    const shares =
      peers < 0 ? [] : outcomes.ofRun(share[peers], run).filter((_, i) => Number.isFinite(decided[i]));
    return {
      adopters: there.length,
      first_adopter: there.length > 0 ? there[0] : null,
      t50: quantilesOf(days, [0.5])[0],
      final_share: there.length / outcomes.provinces,
      mean_toa: there.length > 0 ? mean(there) : null,
      mean_intensity: mean(outcomes.ofRun(values.intensity, run)),
      mean_breadth: mean(outcomes.ofRun(values.breadth, run)),
      liberalisation_mean: mean(levels),
      liberalisation_sd: standardDeviation(levels),
      targets_sum: sum(outcomes.ofRun(values.target, run)),
      peers_share: shares.length > 0 ? mean(shares) : null,
    };
  });
}
