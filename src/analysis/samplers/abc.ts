import { exp } from "../../math/exact.js";
import { openStream } from "../../math/random.js";
import { distanceOf } from "../abc/distance.js";
import { mixtureAt, type NormalKernel, normalKernel } from "../weighted/normal-kernel.js";
import { cumulative, placeOf } from "../weighted/resampling.js";
import { normalised, weightedCovariance, weightedQuantiles, weightedSize } from "../weighted/statistics.js";
import type { Ascent, Population, Proposed } from "./population.js";
import { logPrior, priorScores, stepFrom } from "./steps.js";

/** A simulator judged by the distance of its statistics from the observed ones. */
export interface SimulatedTarget {
  readonly dimension: number;
  /** Statistics of one run at these scores; the address names its random numbers and is used once. */
  simulate(scores: readonly number[], address: string): readonly number[];
  readonly observed: readonly number[];
  /** What differences of the statistics are multiplied by. */
  readonly weights: readonly number[];
}

/** Distances that the generations let pass. */
export interface Thresholds {
  /** The last one. */
  readonly goal: number;
  /** Share of a generation's distances that becomes the next threshold, until the goal is nearer. */
  readonly quantile: number;
  /** Share of accepted proposals below which it ends before the goal. */
  readonly leastAcceptance: number;
}

/** What all who work on a generation share. */
export interface AbcPlan {
  readonly generation: number;
  readonly threshold: number;
  /** Scores of the parents, one after another: their density is asked for at every proposal that is accepted. */
  readonly parents: Float64Array;
  /** Their weights, alone and summed up. */
  readonly weights: readonly number[];
  readonly ends: readonly number[];
  readonly kernel: NormalKernel | null;
}

/** Kernels have twice the covariance of the population, which is best for normal populations (Filippi et al. 2013). */
const KERNEL_VARIANCE = 2;

/**
 * Approximate Bayesian computation by sequential Monte Carlo (Toni et al. 2009; Beaumont et al. 2009): draws of the prior
 * first, then parents drawn by weight and moved by a normal kernel, accepted where the simulation comes near enough, and
 * weighted by prior over density of the proposal. Two numbers come from each address: one stream for the proposal, one
 * for the simulation.
 */
export function abcAscent(
  target: SimulatedTarget,
  particles: number,
  thresholds: Thresholds,
  name: string,
): Ascent<AbcPlan> {
  return {
    particles,
    plan: (population) => planAfter(population, thresholds),
    propose: (plan, index) => propose(target, plan, `${name}/${plan.generation}/${index}`),
    close,
  };
}

function planAfter(
  population: Population | null,
  { goal, quantile, leastAcceptance }: Thresholds,
): AbcPlan | null {
  if (population === null)
    return {
      generation: 0,
      threshold: Number.MAX_VALUE,
      parents: new Float64Array(0),
      weights: [],
      ends: [],
      kernel: null,
    };
  const { particles, level } = population;
  if (level <= goal || particles.length / population.tried < leastAcceptance) return null;
  const weights = particles.map(({ weight }) => weight);
  const [middle] = weightedQuantiles(
    particles.map(({ value }) => value),
    weights,
    [quantile],
  );
  const covariance = weightedCovariance(
    particles.map(({ scores }) => scores),
    weights,
  ).map((row) => row.map((v) => KERNEL_VARIANCE * v));
  return {
    generation: population.generation + 1,
    threshold: Math.max(goal, middle < level ? middle : goal),
    parents: Float64Array.from(particles.flatMap(({ scores }) => scores)),
    weights,
    ends: cumulative(weights),
    kernel: normalKernel(covariance, "the sampler"),
  };
}

function propose(target: SimulatedTarget, plan: AbcPlan, address: string): Proposed | null {
  const stream = openStream(address);
  const scores = plan.kernel
    ? stepFrom(
        parentOf(plan, placeOf(stream.uniform(), plan.ends), target.dimension),
        plan.kernel.lower,
        1,
        stream,
      )
    : priorScores(target.dimension, stream);
  const statistics = target.simulate(scores, `${address}/run`);
  const value = distanceOf(statistics, target.observed, target.weights);
  if (!(value <= plan.threshold)) return null;
  return { scores, value, statistics, weight: weightOf(plan, scores), acceptance: 1 };
}

/** Prior over the density with which the population proposes these scores, but for a constant. */
function weightOf({ parents, weights, kernel }: AbcPlan, scores: readonly number[]): number {
  return kernel ? exp(logPrior(scores)) / mixtureAt(kernel, parents, weights, scores) : 1;
}

function parentOf({ parents }: AbcPlan, place: number, d: number): number[] {
  return Array.from(parents.subarray(place * d, (place + 1) * d));
}

function close(plan: AbcPlan, accepted: readonly Proposed[], tried: number): Population {
  const weights = normalised(accepted.map(({ weight }) => weight));
  return {
    generation: plan.generation,
    level: plan.threshold,
    particles: accepted.map(({ weight: _, acceptance: __, ...rest }, i) => ({ ...rest, weight: weights[i] })),
    logEvidence: null,
    tried,
    size: weightedSize(weights),
    step: 1,
    acceptance: accepted.length / tried,
  };
}
