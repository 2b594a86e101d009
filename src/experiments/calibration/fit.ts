import { type ChainSummary, summariseChains } from "../../analysis/chains/index.js";
import type { Population } from "../../analysis/samplers/index.js";
import type { Effort } from "./effort.js";
import { type ExactSample, exactSteps } from "./jobs/exact.js";
import { inThisThread } from "./jobs/job.js";
import { exactWork, type Scorer } from "./jobs/work-exact.js";
import { type FreeParameter, valuesAt } from "./space.js";

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
  likelihood: Scorer,
  free: readonly FreeParameter[],
  effort: Effort,
  name: string,
  onGeneration?: (population: Population) => void,
): Posterior {
  if (free.length === 0) throw new RangeError("a fit needs at least one free parameter");
  const steps = exactSteps(free.length, effort, name, onGeneration);
  return posteriorOf(free, inThisThread(steps, exactWork(likelihood, free, effort, name)));
}

/** The posterior in the units of the parameters. */
function posteriorOf(free: readonly FreeParameter[], { generations, chains }: ExactSample): Posterior {
  const draws = chains.map((chain) => chain.draws.map(({ scores }) => valuesAt(free, scores)));
  return {
    free,
    draws,
    logLikelihoods: chains.map((chain) => chain.draws.map(({ value }) => value)),
    summaries: free.map((_, k) => summariseChains(draws.map((chain) => chain.map((values) => values[k])))),
    logEvidence: generations[generations.length - 1].logEvidence ?? Number.NaN,
    acceptance: chains.map(({ acceptance }) => acceptance),
    generations: generations.length - 1,
  };
}
