import {
  type CaseTarget,
  type ChainLength,
  type Mode,
  metropolisChain,
  posteriorMode,
  type Target,
} from "../../analysis/samplers/index.js";
import { normalKernel } from "../../analysis/weighted/normal-kernel.js";
import type { ProvinceHistory } from "../../model/likelihood/history.js";
import type { Scenario } from "../../scenario/scenario.js";
import { type FreeParameter, Likelihood, settingsOf, valuesAt } from "../calibration/index.js";

/** What is fitted anew: a model, data, and the parameters that they are to tell. */
export interface Refit {
  readonly scenario: Scenario;
  readonly history: readonly ProvinceHistory[];
  readonly free: readonly FreeParameter[];
}

/** A posterior as draws of one chain. */
export interface Refitted {
  /** Values of the free parameters, by draw. */
  readonly draws: readonly (readonly number[])[];
  /** The same as standard normals under the prior. */
  readonly scores: readonly (readonly number[])[];
  readonly mode: Mode;
  readonly target: Target;
}

/**
 * The posterior of other data, or of another model, in few steps: up to the summit, and from there a chain of the same
 * kind as those of a fit, with steps of the summit's shape.
 */
export function refit(what: Refit, length: ChainLength, name: string): Refitted {
  const target = targetOf(what);
  const mode = posteriorMode(target);
  const { lower } = normalKernel(mode.covariance, "the posterior");
  const start = { scores: mode.scores, value: mode.logLikelihood };
  const chain = metropolisChain(target, start, lower, length, name);
  const scores = chain.draws.map((point) => point.scores);
  return { draws: scores.map((each) => valuesAt(what.free, each)), scores, mode, target };
}

/** The likelihood as samplers see it: over scores, in all and province by province. */
export function targetOf({ scenario, history, free }: Refit): Target & CaseTarget {
  const likelihood = new Likelihood(scenario, history);
  const settings = (scores: readonly number[]) => settingsOf(free, valuesAt(free, scores));
  return {
    dimension: free.length,
    logLikelihood: (scores) => likelihood.sumAt(settings(scores)),
    casesAt: (scores) => {
      const { plan, policies, breadth } = likelihood.at(settings(scores));
      return plan.map((value, i) => value + policies[i] + breadth[i]);
    },
  };
}
