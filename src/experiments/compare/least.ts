import { sampleStandardDeviation } from "simple-statistics";
import { least } from "../measures/least.js";
import { isNoEffect } from "./effect.js";
import type { FigureEffect } from "./figure-effects.js";

/** Share of the SD over the runs of the baseline that stands for what is not declared. */
const SHARE_OF_SD = 0.1;

/**
 * The smallest difference of a figure that somebody could act on: what is declared of it, else a tenth of its SD over the
 * runs of the baseline; 0 where there is none.
 */
export function leastOf({ figure, pairs }: Pick<FigureEffect, "figure" | "pairs">): number {
  const declared = least[figure];
  if (declared !== undefined) return declared;
  const values = pairs.flatMap(({ baseline }) => baseline ?? []);
  return values.length > 1 ? SHARE_OF_SD * sampleStandardDeviation(values) : 0;
}

/** Whether there is an effect, but one smaller than what somebody could act on. */
export function isSmall(of: Pick<FigureEffect, "figure" | "pairs" | "effect">): boolean {
  const { effect } = of;
  const mean = (effect.restricted ?? effect.difference)?.mean;
  return mean !== undefined && !isNoEffect(effect) && Math.abs(mean) < leastOf(of);
}
