import { exp, ln } from "../../math/exact.js";
import { normalUpperTail } from "../../math/normal-tail.js";

const ROOT_TWO_PI = 2.5066282746310002;
const ROOT_PI = 1.772453850905516;

/** Continuous ranked probability score of a normal forecast. */
export function normalCrps(mean: number, sd: number, y: number): number {
  const z = (y - mean) / sd;
  const density = exp((-z * z) / 2) / ROOT_TWO_PI;
  return sd * (z * (1 - 2 * normalUpperTail(z)) + 2 * density - 1 / ROOT_PI);
}

/** Minus the log density of a normal forecast. */
export function normalLogScore(mean: number, sd: number, y: number): number {
  const z = (y - mean) / sd;
  return (z * z) / 2 + ln(sd * ROOT_TWO_PI);
}
