import { sampleStandardDeviation } from "simple-statistics";
import type { Stream } from "../../math/random.js";

/** Rows drawn with replacement, one list a resample. */
export type Resamples = readonly (readonly number[])[];

/** Half the width of a 95% interval in standard errors. */
export const NORMAL_95 = 1.959963984540054;

/** Draws `count` resamples of n rows each. */
export function resamplesOf(n: number, count: number, stream: Stream): Resamples {
  return Array.from({ length: count }, () =>
    Array.from({ length: n }, () => Math.floor(stream.coarse() * n)),
  );
}

/** An estimate with its bootstrap standard error; null where there is nothing to resample. */
export interface Estimate {
  readonly value: number;
  readonly error: number | null;
}

/** Estimates with the SDs of what the same estimator gives for the resamples. */
export function withErrors(
  values: readonly number[],
  resampled: readonly (readonly number[])[],
): readonly Estimate[] {
  return values.map((value, k) => ({ value, error: deviationOf(resampled.map((each) => each[k])) }));
}

function deviationOf(values: readonly number[]): number | null {
  return values.length > 1 ? sampleStandardDeviation([...values]) : null;
}

/** Half the width of the 95% interval of an estimate, by the normal approximation; null without an error. */
export function halfWidth({ error }: Estimate): number | null {
  return error === null ? null : NORMAL_95 * error;
}
