import { mean, sampleStandardDeviation } from "simple-statistics";
import { studentQuantile } from "../student.js";

/** A mean with half the width of its interval, by Student's t; null of fewer than two values. */
export interface MeanInterval {
  readonly mean: number;
  readonly half: number | null;
}

/** The mean of values that were drawn independently, with the half-width that holds with a confidence of 1 - `risk`. */
export function meanInterval(values: readonly number[], risk = 0.05): MeanInterval {
  const n = values.length;
  if (n < 2) return { mean: mean(values as number[]), half: null };
  const error = sampleStandardDeviation(values as number[]) / Math.sqrt(n);
  return { mean: mean(values as number[]), half: studentQuantile(1 - risk / 2, n - 1) * error };
}
