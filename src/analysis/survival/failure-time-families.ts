import { exp } from "../../math/exact.js";
import { lnNormalUpperTail, normalHazard } from "../../math/normal-tail.js";
import { softplus } from "./hazard-links.js";

/** A function of the standardised log time z with its first and second derivatives. */
export type Derivatives = readonly [value: number, first: number, second: number];

/** Distribution of the standardised log time: logarithms of its density and of its upper tail. */
export interface Family {
  logDensity(z: number): Derivatives;
  logSurvival(z: number): Derivatives;
  /** Scale if it is given rather than estimated. */
  readonly scale?: 1;
}

const HALF_LN_TWO_PI = 0.9189385332046728;

/** Smallest extreme value (Gumbel): the logarithm of a Weibull time. */
const extremeValue: Family = {
  logDensity: (z) => [z - exp(z), 1 - exp(z), -exp(z)],
  logSurvival: (z) => [-exp(z), -exp(z), -exp(z)],
};

const normal: Family = {
  logDensity: (z) => [-(z * z) / 2 - HALF_LN_TWO_PI, -z, -1],
  logSurvival: (z) => {
    const hazard = normalHazard(z);
    return [lnNormalUpperTail(z), -hazard, -hazard * (hazard - z)];
  },
};

const logistic: Family = {
  logDensity: (z) => {
    const p = 1 / (1 + exp(-z));
    return [z - 2 * softplus(z), 1 - 2 * p, -2 * p * (1 - p)];
  },
  logSurvival: (z) => {
    const p = 1 / (1 + exp(-z));
    return [-softplus(z), -p, -p * (1 - p)];
  },
};

/** Distributions of a survival time by name. */
export type FamilyName = "exponential" | "weibull" | "lognormal" | "loglogistic";

export const families: Readonly<Record<FamilyName, Family>> = {
  exponential: { ...extremeValue, scale: 1 },
  weibull: extremeValue,
  lognormal: normal,
  loglogistic: logistic,
};
