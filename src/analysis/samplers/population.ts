/**
 * A draw of the parameters on its way to the posterior. Parameters are held as scores: coordinates that are independent
 * standard normals under the prior, so that no sampler meets a bound and none needs to know a prior.
 */
export interface Particle {
  readonly scores: readonly number[];
  /** Share of the population; all sum to 1. */
  readonly weight: number;
  /** Log-likelihood, or distance of its simulation from the data. */
  readonly value: number;
  /** Statistics of its simulation, where it was simulated. */
  readonly statistics?: readonly number[];
}

/** One generation. Plain data: written to a file and read back, it goes on to the same bits. */
export interface Population {
  /** 0 for draws of the prior. */
  readonly generation: number;
  /** Power to which the likelihood is raised, from 0 to 1, or the distance that is still let pass. */
  readonly level: number;
  readonly particles: readonly Particle[];
  /** Log of the evidence so far; null where a sampler does not estimate it. */
  readonly logEvidence: number | null;
  /** Proposals it took, of which the first that were accepted are the particles. */
  readonly tried: number;
  /** Particles of equal weight that would tell as much. */
  readonly size: number;
  /** Step of the moves in units of the population's own spread, and the share of moves that were accepted. */
  readonly step: number;
  readonly acceptance: number;
}

/** What a proposal has become. */
export interface Proposed {
  readonly scores: readonly number[];
  readonly value: number;
  readonly statistics?: readonly number[];
  /** Weight before all are made to sum to 1. */
  readonly weight: number;
  /** Share of its moves that were accepted. */
  readonly acceptance: number;
}

/**
 * What a sequential sampler climbs: from one generation to the next by a plan that everybody who works on it shares.
 * `propose` must depend on nothing but the plan and the number of the proposal.
 */
export interface Ascent<Plan> {
  /** Particles of a generation. */
  readonly particles: number;
  /** What to do after this population, or first of all; null when the goal is reached. */
  plan(population: Population | null): Plan | null;
  /** The proposal of this number, 0, 1, 2, ...; null if it is not accepted. */
  propose(plan: Plan, index: number): Proposed | null;
  close(plan: Plan, accepted: readonly Proposed[], tried: number): Population;
}

/** The first n accepted proposals in the order of their numbers, and how many it took up to and including the last. */
export interface Collected {
  readonly accepted: readonly Proposed[];
  readonly tried: number;
}

/**
 * Works through proposals until enough are accepted. However many work at it, the accepted ones with the lowest numbers
 * win: taking those that finish first would favour parameters whose runs are short.
 */
export type Collect = (n: number, propose: (index: number) => Proposed | null) => Collected;

/** Proposals after which a generation gives up, for each particle wanted. */
const MOST_TRIES = 10_000;

/** One proposal after the other. */
export const inOrder: Collect = (n, propose) => {
  const accepted: Proposed[] = [];
  let tried = 0;
  while (accepted.length < n) {
    if (tried >= MOST_TRIES * n)
      throw new RangeError(
        `only ${accepted.length} of ${tried} proposals were possible at all; the likelihood is zero, or the distance too large, almost everywhere under the prior`,
      );
    const proposed = propose(tried++);
    if (proposed) accepted.push(proposed);
  }
  return { accepted, tried };
};

/** Climbs one generation; null when there is nothing left to climb. */
export function climb<Plan>(
  ascent: Ascent<Plan>,
  population: Population | null,
  collect: Collect = inOrder,
): Population | null {
  const plan = ascent.plan(population);
  if (plan === null) return null;
  const { accepted, tried } = collect(ascent.particles, (index) => ascent.propose(plan, index));
  return ascent.close(plan, accepted, tried);
}

/** Climbs to the end from a population, or from the prior; `onGeneration` hears of each. */
export function climbToEnd<Plan>(
  ascent: Ascent<Plan>,
  onGeneration?: (population: Population) => void,
  from: Population | null = null,
): Population {
  let population = from;
  for (;;) {
    const next = climb(ascent, population);
    if (next === null) break;
    population = next;
    onGeneration?.(population);
  }
  if (population === null) throw new RangeError("a sampler had nothing to climb");
  return population;
}
