import { exp } from "../../math/exact.js";
import type { Distribution } from "../../math/quantile-functions.js";
import { significant } from "./numbers.js";

/** A prior as one would write it. */
export function priorText(prior: Distribution): string {
  const n = (value: number) => significant(value, 3);
  switch (prior.family) {
    case "normal":
    case "truncatedNormal":
      return `N(${n(prior.mean)}, ${n(prior.sd)})`;
    case "logNormal":
    case "truncatedLogNormal":
      return `logN(ln ${n(exp(prior.mean))}, ${n(prior.sd)})`;
    case "triangular":
      return `triangular(${n(prior.low)}, ${n(prior.peak)}, ${n(prior.high)})`;
    case "weibull":
      return `Weibull(${n(prior.shape)}, ${n(prior.scale)})`;
    default:
      return `${prior.family === "uniform" ? "U" : "logU"}(${n(prior.low)}, ${n(prior.high)})`;
  }
}
