import { rankedProbabilityScore } from "../../../analysis/scores/index.js";
import { ln } from "../../../math/exact.js";

/** How a forecast of a number, as probabilities of 0, 1, 2, ..., has done. */
export interface CountScore {
  /** Log probability of the number; the larger the better. */
  readonly log: number;
  /** Ranked probability score; the smaller the better. */
  readonly ranked: number;
  /** Whether the number lies in the central 50% and 90% intervals. */
  readonly in50: boolean;
  readonly in90: boolean;
  /** Where it fell: shares of the forecast below it, and up to it. */
  readonly pit: readonly [from: number, to: number];
}

/** Means over provinces. */
export interface CountScores {
  readonly provinces: readonly CountScore[];
  readonly log: number;
  readonly ranked: number;
  readonly cover50: number;
  readonly cover90: number;
}

/** Scores a forecast of a number. */
export function scoreCount(probabilities: readonly number[], happened: number): CountScore {
  const below = probabilities.slice(0, happened).reduce((sum, p) => sum + p, 0);
  const here = probabilities[happened] ?? 0;
  const within = (level: number) => below <= (1 + level) / 2 && below + here >= (1 - level) / 2;
  return {
    log: ln(here),
    ranked: rankedProbabilityScore(probabilities, happened),
    in50: within(0.5),
    in90: within(0.9),
    pit: [below, below + here],
  };
}

/** Sums up scores over provinces. */
export function countScores(provinces: readonly CountScore[]): CountScores {
  const mean = (of: (score: CountScore) => number) =>
    provinces.reduce((sum, score) => sum + of(score), 0) / provinces.length;
  return {
    provinces,
    log: mean(({ log }) => log),
    ranked: mean(({ ranked }) => ranked),
    cover50: mean(({ in50 }) => (in50 ? 1 : 0)),
    cover90: mean(({ in90 }) => (in90 ? 1 : 0)),
  };
}
