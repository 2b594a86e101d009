import { exp, ln } from "../../math/exact.js";

/** A generalised Pareto distribution of excesses over a bound: shape k and scale sigma. */
export interface ParetoTail {
  /** Moments of order 1/k and higher are infinite. */
  readonly k: number;
  readonly sigma: number;
}

/** Weight, in observations, with which k is drawn towards one half, so that few points say nothing rash. */
const PRIOR_WEIGHT = 10;
const PRIOR_SCALE = 3;
const LEAST_POINTS = 30;

/**
 * Fits a generalised Pareto distribution to excesses in ascending order by the empirical Bayes estimate of Zhang &
 * Stephens (2009), with k drawn towards 1/2 as if by ten more observations (Vehtari et al. 2024).
 */
export function paretoTail(excesses: readonly number[]): ParetoTail {
  const n = excesses.length;
  const points = LEAST_POINTS + Math.floor(Math.sqrt(n));
  const quartile = excesses[Math.floor(n / 4 + 0.5) - 1];
  const theta = Array.from(
    { length: points },
    (_, j) => 1 / excesses[n - 1] + (1 - Math.sqrt(points / (j + 0.5))) / PRIOR_SCALE / quartile,
  );
  const profile = theta.map((each) => {
    const k = meanLog(-each, excesses);
    return n * (ln(-each / k) - k - 1);
  });
  const top = Math.max(...profile);
  const weights = profile.map((each) => exp(each - top));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const best = weights.reduce((total, weight, j) => total + weight * theta[j], 0) / sum;
  const k = meanLog(-best, excesses);
  return { k: (k * n + PRIOR_WEIGHT / 2) / (n + PRIOR_WEIGHT), sigma: -k / best };
}

/** Quantile of a generalised Pareto distribution, as an excess. */
export function paretoQuantile({ k, sigma }: ParetoTail, p: number): number {
  return k === 0 ? -sigma * lnOnePlus(-p) : (sigma * (exp(-k * lnOnePlus(-p)) - 1)) / k;
}

/** Mean of ln(1 + a x). */
function meanLog(a: number, x: readonly number[]): number {
  return x.reduce((sum, each) => sum + lnOnePlus(a * each), 0) / x.length;
}

/** ln(1 + x), exact also where 1 + x rounds (Kahan's trick). */
function lnOnePlus(x: number): number {
  const y = 1 + x;
  return y === 1 ? x : (ln(y) * x) / (y - 1);
}
