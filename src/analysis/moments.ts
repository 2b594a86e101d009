import { mean, sampleStandardDeviation } from "simple-statistics";
import { ascending, quantilesOf } from "./quantile.js";

/** Number, mean, SD and quantiles of what is there; events that did not happen (Infinity) and gaps are left out. */
export interface Description {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly q05: number | null;
  readonly q25: number | null;
  readonly q50: number | null;
  readonly q75: number | null;
  readonly q95: number | null;
}

/** Describes a sample. */
export function describe(values: readonly (number | null)[]): Description {
  const there = ascending(
    values.filter((value): value is number => value !== null && Number.isFinite(value)),
  );
  const [q05, q25, q50, q75, q95] = quantilesOf(there, [0.05, 0.25, 0.5, 0.75, 0.95]);
  return {
    n: there.length,
    mean: there.length > 0 ? mean(there) : null,
    sd: there.length > 1 ? sampleStandardDeviation(there) : null,
    q05,
    q25,
    q50,
    q75,
    q95,
  };
}
