import {
  type IdentifiedParameter,
  identifiability,
} from "../../../experiments/assessment/identifiability.js";
import { type Sampled, sampledFrom } from "../../../experiments/assessment/index.js";
import type { Fit } from "../../calibration/fit.js";
import type { Making } from "../parts.js";

/** A fit, as its folder holds it. */
export interface FitResult {
  readonly kind: "fit";
  readonly making: Making;
  readonly fit: Fit;
  /** Its folder, as somebody has named it. */
  readonly folder: string;
}

/** The posterior under the main reading of the data. */
export function mainOf({ fit: { calibration, fitted } }: FitResult): Sampled {
  return sampledFrom(calibration, calibration.readings[0], fitted[0]);
}

/** How much the data say of each parameter. */
export function identifiedBy(main: Sampled): readonly IdentifiedParameter[] {
  return identifiability(main, main.summaries).parameters;
}

/** How many units are known whether they had a plan, and how many of them had one. */
export function plansIn({ history }: Sampled): { readonly n: number; readonly plans: number } {
  const known = history.flatMap(({ plan }) => plan ?? []);
  return { n: known.length, plans: known.filter((plan) => plan.known !== "none").length };
}
