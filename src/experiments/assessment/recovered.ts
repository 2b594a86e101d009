import { ascending, quantilesOf } from "../../analysis/quantile.js";
import { rankOf } from "../../analysis/sbc/index.js";

/** What a fit has made of one parameter whose true value is known; all on the scale on which the prior is standard normal. */
export interface RecoveredParameter {
  readonly truth: number;
  readonly mean: number;
  readonly q05: number;
  readonly q25: number;
  readonly q75: number;
  readonly q95: number;
  /** Rank of the truth among `RANKED` draws. */
  readonly rank: number;
}

/** Draws among which a truth is ranked. */
export const RANKED = 39;

/** Holds a truth against draws of its posterior, of which every so manieth enters the rank. */
export function recovered(truth: number, draws: readonly number[]): RecoveredParameter {
  const [q05, q25, q75, q95] = quantilesOf(ascending(draws), [0.05, 0.25, 0.75, 0.95]).map(
    (each) => each ?? Number.NaN,
  );
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  const apart = Math.floor(draws.length / RANKED);
  const ranked = Array.from({ length: RANKED }, (_, k) => draws[k * apart]);
  return { truth, mean, q05, q25, q75, q95, rank: rankOf(truth, ranked) };
}
