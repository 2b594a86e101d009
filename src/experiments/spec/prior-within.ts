import type { Parameter } from "../../engine/parameter.js";
import { ln } from "../../math/exact.js";
import type { Distribution } from "../../math/quantile-functions.js";

/** The prior of a parameter, cut off at its declared range; undefined if it has none. */
export function priorWithin({ prior, range: [low, high] }: Parameter): Distribution | undefined {
  if (prior === undefined) return undefined;
  switch (prior.family) {
    case "normal":
      return { family: "truncatedNormal", mean: prior.mean, sd: prior.sd, low, high };
    case "logNormal":
      return {
        family: "truncatedLogNormal",
        mean: ln(prior.median),
        sd: prior.sd,
        low: Math.max(low, 0),
        high,
      };
    case "halfNormal":
      return { family: "truncatedNormal", mean: 0, sd: prior.sd, low: Math.max(low, 0), high };
    case "uniform":
      return { family: "uniform", low: Math.max(low, prior.low), high: Math.min(high, prior.high) };
  }
}
