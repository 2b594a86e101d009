import { type ChainSummary, summariseChains } from "../../analysis/chains/index.js";
import {
  type ChainLength,
  climbToEnd,
  metropolisChain,
  type Population,
  type Target,
  temperedAscent,
} from "../../analysis/samplers/index.js";
import { normalKernel } from "../../analysis/weighted/normal-kernel.js";
import { weightedCovariance } from "../../analysis/weighted/statistics.js";
import type { Likelihood } from "./likelihood.js";
import { type FreeParameter, settingsOf, valuesAt } from "./space.js";

/** How much work a fit does. */
export interface Effort {
  /** Particles of each generation of the tempered likelihood. */
  readonly particles: number;
  readonly chains: number;
  readonly chain: ChainLength;
}

/** Enough for effective sizes above 1,000 of five parameters. */
export const USUAL_EFFORT: Effort = {
  particles: 1000,
  chains: 4,
  chain: { warmUp: 500, draws: 1000, thin: 8 },
};

/** The posterior of the free parameters, by two samplers one after the other. */
export interface Posterior {
  readonly free: readonly FreeParameter[];
  /** Values of the free parameters in their own units: by chain, draw and parameter. */
  readonly draws: readonly (readonly (readonly number[])[])[];
  /** Log-likelihood of each draw, by chain. */
  readonly logLikelihoods: readonly (readonly number[])[];
  /** By parameter. */
  readonly summaries: readonly ChainSummary[];
  /** Log of the probability of the data under model and prior. */
  readonly logEvidence: number;
  /** Share of steps accepted by each chain. */
  readonly acceptance: readonly number[];
  readonly generations: number;
}

/**
 * Fits free parameters to a history by its exact likelihood: first the prior is turned into the posterior by raising the
 * likelihood in powers, which also gives the evidence, then chains start from particles and run with steps of the
 * posterior's own shape. All random numbers come from streams whose names begin with `name`.
 */
export function fitPosterior(
  likelihood: Pick<Likelihood, "sumAt">,
  free: readonly FreeParameter[],
  effort: Effort,
  name: string,
  onGeneration?: (population: Population) => void,
): Posterior {
  if (free.length === 0) throw new RangeError("a fit needs at least one free parameter");
  const target: Target = {
    dimension: free.length,
    logLikelihood: (scores) => likelihood.sumAt(settingsOf(free, valuesAt(free, scores))),
  };
  const population = climbToEnd(temperedAscent(target, effort.particles, name), onGeneration);
  const { particles } = population;
  const covariance = weightedCovariance(
    particles.map(({ scores }) => scores),
    particles.map(({ weight }) => weight),
  );
  const { lower } = normalKernel(covariance, "the posterior");
  const chains = Array.from({ length: effort.chains }, (_, c) =>
    metropolisChain(target, particles[c % particles.length], lower, effort.chain, `${name}/chain/${c}`),
  );
  const draws = chains.map((chain) => chain.draws.map(({ scores }) => valuesAt(free, scores)));
  return {
    free,
    draws,
    logLikelihoods: chains.map((chain) => chain.draws.map(({ value }) => value)),
    summaries: free.map((_, k) => summariseChains(draws.map((chain) => chain.map((values) => values[k])))),
    logEvidence: population.logEvidence ?? Number.NaN,
    acceptance: chains.map(({ acceptance }) => acceptance),
    generations: population.generation,
  };
}
