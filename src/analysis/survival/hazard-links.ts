import { exp, ln } from "../../math/exact.js";

/** A probability that grows with a linear predictor. */
export interface Link {
  /** The probability. */
  probability(predictor: number): number;
  /** Its derivative. */
  slope(predictor: number): number;
  /** Logarithm of the probability that the event happens, or that it does not. */
  logLikelihood(predictor: number, event: boolean): number;
  /** The predictor that has a probability. */
  predictor(probability: number): number;
}

/**
 * Logit: coefficients are log odds ratios. Complementary log-log: coefficients are log hazard ratios of the continuous
 * time underneath, so they do not depend on the length of a period (Prentice & Gloeckler 1978).
 */
export type LinkName = "logit" | "cloglog";

export const links: Readonly<Record<LinkName, Link>> = {
  logit: {
    probability: (x) => 1 / (1 + exp(-x)),
    slope: (x) => 1 / ((1 + exp(-x)) * (1 + exp(x))),
    logLikelihood: (x, event) => -softplus(event ? -x : x),
    predictor: (p) => ln(p / (1 - p)),
  },
  cloglog: {
    probability: (x) => -Math.expm1(-exp(x)),
    slope: (x) => exp(x - exp(x)),
    logLikelihood: (x, event) => (event ? ln(-Math.expm1(-exp(x))) : -exp(x)),
    predictor: (p) => ln(-ln(1 - p)),
  },
};

/** ln(1 + exp(x)) without overflow. */
export function softplus(x: number): number {
  return x > 0 ? x + Math.log1p(exp(-x)) : Math.log1p(exp(x));
}
