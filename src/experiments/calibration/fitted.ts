import { type ChainSummary, summariseChains } from "../../analysis/chains/index.js";
import type { Population } from "../../analysis/samplers/index.js";
import { lnDensityAt } from "../../math/densities.js";
import { quantileAt } from "../../math/quantile-functions.js";
import type { FreeParameter } from "./space.js";

/** A draw of the posterior. */
export interface FittedDraw {
  readonly chain: number;
  readonly draw: number;
  /** Values of the free parameters in their own units. */
  readonly values: readonly number[];
  /** Log density of the prior, per unit of each parameter. */
  readonly logPrior: number;
  /** Null where there is no likelihood, with simulations only. */
  readonly logLikelihood: number | null;
  /** What each province adds to it; null where there is no likelihood, and in fits that are shipped without it. */
  readonly pointwise: readonly number[] | null;
}

/** What a posterior says of one parameter, beside its prior. */
export interface ParameterSummary extends ChainSummary {
  readonly path: string;
  readonly priorMean: number;
  readonly priorSd: number;
  /** 1 - variance of the posterior / variance of the prior: 0 where the data say nothing, 1 where they say all. */
  readonly contraction: number;
}

/** One generation of the sampler in numbers. */
export interface GenerationRecord extends Omit<Population, "particles" | "step" | "level"> {
  readonly particles: number;
  /** Temperature or threshold; null where everything passes. */
  readonly level: number | null;
}

/** The posterior under one reading of the data. */
export interface FittedReading {
  /** Name of the reading. */
  readonly reading: string;
  readonly draws: readonly FittedDraw[];
  readonly summaries: readonly ParameterSummary[];
  /** Log of the probability of the data under model and prior; null where it is not estimated. */
  readonly logEvidence: number | null;
  readonly generations: readonly GenerationRecord[];
  /** Share of steps accepted, by chain; none with simulations only. */
  readonly acceptance: readonly number[];
}

/** Log density of the prior at values. */
export function logPriorAt(free: readonly FreeParameter[], values: readonly number[]): number {
  return free.reduce((sum, { prior }, k) => sum + lnDensityAt(prior, values[k]), 0);
}

/** Summaries by parameter; each chain of draws has the same length. */
export function summariesOf(
  free: readonly FreeParameter[],
  draws: readonly FittedDraw[],
): ParameterSummary[] {
  const chains = [...new Set(draws.map(({ chain }) => chain))];
  return free.map(({ path, prior }, k) => {
    const summary = summariseChains(
      chains.map((chain) => draws.filter((each) => each.chain === chain).map(({ values }) => values[k])),
    );
    const { mean: priorMean, sd: priorSd } = momentsOf(prior);
    const contraction = 1 - (summary.sd * summary.sd) / (priorSd * priorSd);
    return { path, ...summary, priorMean, priorSd, contraction };
  });
}

/** A generation without its particles. */
export function recordOf({ particles, step: _, ...rest }: Population): GenerationRecord {
  return { ...rest, particles: particles.length };
}

/** Points at which a prior is averaged. */
const POINTS = 4000;

/** Mean and SD of a prior, by the midpoints of equal shares of it. */
function momentsOf(prior: FreeParameter["prior"]): { readonly mean: number; readonly sd: number } {
  const values = Array.from({ length: POINTS }, (_, k) => quantileAt(prior, (k + 0.5) / POINTS));
  const mean = values.reduce((sum, v) => sum + v, 0) / POINTS;
  return { mean, sd: Math.sqrt(values.reduce((sum, v) => sum + (v - mean) * (v - mean), 0) / POINTS) };
}
