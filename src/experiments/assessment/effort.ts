import type { ChainLength } from "../../analysis/samplers/index.js";

/** A table of runs from the prior, and how many of them, being nearest, make up the posterior of a data set. */
export interface TableSize {
  readonly runs: number;
  readonly nearest: number;
}

/** How much work an assessment does. */
export interface AssessmentEffort {
  /** Draws of the posterior that forecasts and simulated histories are made from. */
  readonly draws: number;
  /** Chain of a fit to other data, or of another model. */
  readonly refit: ChainLength;
  /** Simulated data sets of the recovery study. */
  readonly recovery: number;
  /** Chain of each, for a fit by the exact likelihood; warm-up and thinning are for each free parameter, since a chain's memory grows with their number. */
  readonly recoveryChain: ChainLength;
  /** Table by which each is fitted, for a fit by simulation. */
  readonly table: TableSize;
  /** Simulated data sets of the study of contagion, half of them from each model; draws for each evidence. */
  readonly contagion: number;
  readonly evidenceDraws: number;
  /** Simulated data sets of the ceiling study. */
  readonly ceiling: number;
}

/** For a report to be believed: minutes. */
export const FULL_EFFORT: AssessmentEffort = {
  draws: 1000,
  refit: { warmUp: 300, draws: 600, thin: 8 },
  recovery: 300,
  recoveryChain: { warmUp: 20, draws: 195, thin: 1 },
  table: { runs: 60_000, nearest: 500 },
  contagion: 100,
  evidenceDraws: 200,
  ceiling: 100,
};

/** For a look: seconds, with errors to match. */
export const QUICK_EFFORT: AssessmentEffort = {
  draws: 150,
  refit: { warmUp: 100, draws: 100, thin: 4 },
  recovery: 20,
  recoveryChain: { warmUp: 12, draws: 117, thin: 1 },
  table: { runs: 10_000, nearest: 200 },
  contagion: 8,
  evidenceDraws: 60,
  ceiling: 20,
};
