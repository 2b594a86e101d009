import { ascending, quantilesOf } from "../quantile.js";

/** Spread of a statistic over simulations by which its distance from the observed value is divided. */
export type ScaleRule = "sd" | "median-deviation" | "floored";

/** Share of the SD below which a floored scale never falls: the median deviation of a normal is 0.67 SD. */
const FLOOR = 0.1;

/**
 * Scale of each statistic over simulations, one row for each. `floored` is the median deviation from the median, which
 * wild runs do not move, but at least a tenth of the SD: the median deviation of a count that is mostly 0 is 0, and a
 * statistic divided by it would drop out or rule alone. A statistic that is always the same has scale 0.
 */
export function scalesOf(statistics: readonly (readonly number[])[], rule: ScaleRule): number[] {
  return statistics[0].map((_, s) => {
    const values = statistics.map((row) => row[s]);
    if (rule === "sd") return populationSd(values);
    const deviation = medianDeviation(values);
    return rule === "floored" ? Math.max(deviation, FLOOR * populationSd(values)) : deviation;
  });
}

/** What to multiply differences by: 1 / scale; a statistic that is always the same tells nothing and counts 0. */
export function weightsOf(scales: readonly number[]): number[] {
  return scales.map((scale) => (scale > 0 ? 1 / scale : 0));
}

/** Median distance from the median. */
export function medianDeviation(values: readonly number[]): number {
  const middle = medianOf(values);
  return medianOf(values.map((value) => Math.abs(value - middle)));
}

function medianOf(values: readonly number[]): number {
  return quantilesOf(ascending(values), [0.5])[0] ?? Number.NaN;
}

function populationSd(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / values.length);
}
