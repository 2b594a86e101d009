import { mean } from "simple-statistics";
import { ascending, quantilesOf } from "../../../analysis/quantile.js";

/** Mean and middle 80% of a figure over the runs that have it; null if none has. */
export interface Spread {
  readonly mean: number;
  readonly q10: number;
  readonly q90: number;
}

/** The spread of a figure over runs. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const there = values.filter((value) => value !== null);
  if (there.length === 0) return null;
  const [q10, q90] = quantilesOf(ascending(there), [0.1, 0.9]) as [number, number];
  return { mean: mean(there), q10, q90 };
}
