import {
  type Chain,
  type Population,
  type Target,
  temperedAscent,
} from "../../../analysis/samplers/index.js";
import { normalKernel } from "../../../analysis/weighted/normal-kernel.js";
import { weightedCovariance } from "../../../analysis/weighted/statistics.js";
import type { Matrix } from "../../../math/cholesky.js";
import type { Effort } from "../effort.js";
import { climbed } from "./collected.js";
import type { Job, Steps } from "./job.js";

/** What an exact fit comes to: the last generation of the tempered likelihood, and the chains that start from it. */
export interface ExactSample {
  readonly generations: readonly Population[];
  readonly chains: readonly Chain[];
}

/**
 * The prior is turned into the posterior by raising the likelihood in powers, which also gives the evidence; then chains
 * start from particles and run with steps of the posterior's own shape.
 */
export function* exactSteps(
  dimension: number,
  effort: Effort,
  name: string,
  onGeneration?: (population: Population) => void,
): Steps<ExactSample> {
  const generations: Population[] = [];
  const nobody: Target = { dimension, logLikelihood: () => Number.NaN };
  const last = yield* climbed(temperedAscent(nobody, effort.particles, name), {
    batch: 25,
    job: (plan, from, to): Job => ({ kind: "tempered", plan, from, to }),
    stage: ({ generation, temperature }) => ({ name: "generation", generation, level: temperature }),
    onGeneration(population) {
      generations.push(population);
      onGeneration?.(population);
    },
  });
  const { lower } = normalKernel(
    weightedCovariance(
      last.particles.map(({ scores }) => scores),
      last.particles.map(({ weight }) => weight),
    ),
    "the posterior",
  );
  const jobs = Array.from(
    { length: effort.chains },
    (_, chain): Job => ({ kind: "chain", chain, start: last.particles[chain % effort.particles], lower }),
  );
  const stage = { name: "chains", generation: last.generation, level: 1 } as const;
  const chains = (yield { stage, jobs }) as readonly Chain[];
  return { generations, chains };
}

/** Draws of a job. */
const BATCH = 250;

/** What each province adds to the log-likelihood of each draw, one row for each. */
export function* scoreSteps(scores: Matrix): Steps<Matrix> {
  const jobs: Job[] = [];
  for (let from = 0; from < scores.length; from += BATCH)
    jobs.push({ kind: "score", from, scores: scores.slice(from, from + BATCH) });
  const stage = { name: "scores", generation: 0, level: null } as const;
  return ((yield { stage, jobs }) as readonly Matrix[]).flat();
}
