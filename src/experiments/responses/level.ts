import { ascending, quantilesOf } from "../../analysis/quantile.js";
import { meanInterval } from "../../analysis/regimes/index.js";

/** An outcome where a factor has a value: its mean, how sure that is, and how far runs lie apart. */
export interface Level {
  /** Number of runs. */
  readonly runs: number;
  readonly mean: number;
  /** Half of the 95% interval of the mean; null where nothing tells it, as of a single run. */
  readonly half: number | null;
  /** The middle 80% of the runs. */
  readonly q10: number;
  readonly q90: number;
}

/** The level of runs of one point, each with luck of its own. */
export function levelOf(values: readonly number[]): Level {
  const [q10, q90] = quantilesOf(ascending(values), [0.1, 0.9]) as [number, number];
  return { runs: values.length, ...meanInterval(values), q10, q90 };
}
