import quantile from "@stdlib/stats-base-dists-normal-quantile";
import type { Stream } from "./random.js";

/** Quantile of the standard normal; -Infinity at 0, Infinity at 1, NaN outside. */
export function normalQuantile(p: number): number {
  return quantile(p, 0, 1);
}

/** Largest double below 1. */
const BELOW_ONE = 1 - 1.1102230246251565e-16;

/** Standard normal by inversion: one uniform, moved off zero by half of its last bit, which must not round it up to 1. */
export function normal(stream: Stream): number {
  return normalQuantile(Math.min(stream.uniform() + 5.551115123125783e-17, BELOW_ONE));
}
