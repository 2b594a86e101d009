import quantile from "@stdlib/stats-base-dists-normal-quantile";
import type { Stream } from "./random.js";

/** Quantile of the standard normal; -Infinity at 0, Infinity at 1, NaN outside. */
export function normalQuantile(p: number): number {
  return quantile(p, 0, 1);
}

/** Standard normal by inversion: one uniform, moved off zero by half of its last bit. */
export function normal(stream: Stream): number {
  return normalQuantile(stream.uniform() + 5.551115123125783e-17);
}
