import type { Matrix } from "../../math/cholesky.js";
import { exp, ln } from "../../math/exact.js";
import { openStream } from "../../math/random.js";
import { normalKernel } from "../weighted/normal-kernel.js";
import { systematic } from "../weighted/resampling.js";
import { weightedCovariance, weightedSize } from "../weighted/statistics.js";
import { metropolisStep, type Point, type Target } from "./metropolis.js";
import type { Ascent, Population, Proposed } from "./population.js";
import { priorScores, usualScale } from "./steps.js";

/** What all who work on a generation share. */
export interface TemperedPlan {
  readonly generation: number;
  readonly temperature: number;
  readonly logEvidence: number;
  /** Where each particle starts; empty for the first generation, which is drawn from the prior. */
  readonly starts: readonly Point[];
  /** Cholesky factor of the population's covariance, size of a step in units of it, and number of steps. */
  readonly lower: Matrix;
  readonly step: number;
  readonly moves: number;
  /** Effective size of the population at its weights, before resampling. */
  readonly size: number;
}

/** Share of the population that a rise in temperature leaves effective, and the usual share of accepted moves. */
const KEPT = 0.5;
const [FEWEST_MOVES, MOST_MOVES] = [5, 40];
const HALVINGS = 60;

/**
 * From the prior to the posterior by raising the likelihood to powers from 0 to 1 (Neal 2001; Del Moral, Doucet & Jasra
 * 2006). Each power is the largest that leaves half of the particles effective; the mean of the weights it gives is its
 * part of the evidence. Then particles are drawn anew by weight and moved by Metropolis steps of the size that the last
 * generation did well with. Random numbers are addressed by name, generation and number of the particle.
 */
export function temperedAscent(target: Target, particles: number, name: string): Ascent<TemperedPlan> {
  return {
    particles,
    plan: (population) => planAfter(target, population, name),
    propose: (plan, index) => propose(target, plan, index, `${name}/${plan.generation}/${index}`),
    close,
  };
}

function planAfter({ dimension }: Target, population: Population | null, name: string): TemperedPlan | null {
  const step = usualScale(dimension);
  if (population === null)
    return { generation: 0, temperature: 0, logEvidence: 0, starts: [], lower: [], step, moves: 0, size: 0 };
  if (population.level >= 1) return null;
  const { particles } = population;
  const generation = population.generation + 1;
  const temperature = nextTemperature(population);
  const { shares, logMean } = weighed(population, temperature);
  const u = openStream(`${name}/${generation}/resample`).uniform();
  const starts = systematic(u, particles.length, shares).map((k) => particles[k]);
  const covariance = weightedCovariance(
    particles.map(({ scores }) => scores),
    shares,
  );
  return {
    generation,
    temperature,
    logEvidence: (population.logEvidence ?? 0) + logMean,
    starts,
    lower: normalKernel(covariance, "the sampler").lower,
    ...movesAfter(population, step),
    size: weightedSize(shares),
  };
}

/** Size and number of steps: larger where many were accepted, smaller where few, and so many that 19 in 20 particles move. */
function movesAfter(
  { generation, step, acceptance }: Population,
  usual: number,
): { step: number; moves: number } {
  if (generation === 0) return { step: usual, moves: 2 * FEWEST_MOVES };
  const better = step * Math.min(2, Math.max(0.4, exp(2 * (acceptance - 0.27))));
  const moves = Math.ceil(-3 / ln(1 - Math.min(0.9, Math.max(0.02, acceptance))));
  return { step: better, moves: Math.min(MOST_MOVES, Math.max(FEWEST_MOVES, moves)) };
}

/** Weights of particles when the temperature rises, and the log of their mean. */
function weighed(
  { particles, level }: Population,
  temperature: number,
): { shares: number[]; logMean: number } {
  const logs = particles.map(({ value }) => (temperature - level) * value);
  const top = Math.max(...logs);
  const raw = logs.map((each) => exp(each - top));
  const sum = raw.reduce((total, each) => total + each, 0);
  return { shares: raw.map((each) => each / sum), logMean: top + ln(sum / raw.length) };
}

function nextTemperature(population: Population): number {
  const enough = KEPT * population.particles.length;
  const sizeAt = (temperature: number) => weightedSize(weighed(population, temperature).shares);
  if (sizeAt(1) >= enough) return 1;
  let [low, high] = [population.level, 1];
  for (let k = 0; k < HALVINGS; k++) {
    const middle = (low + high) / 2;
    if (sizeAt(middle) >= enough) low = middle;
    else high = middle;
  }
  return low > population.level ? low : high;
}

function propose(target: Target, plan: TemperedPlan, index: number, name: string): Proposed | null {
  const stream = openStream(name);
  if (plan.generation === 0) {
    const scores = priorScores(target.dimension, stream);
    const value = target.logLikelihood(scores);
    return value > Number.NEGATIVE_INFINITY ? { scores, value, weight: 1, acceptance: 1 } : null;
  }
  // Who works ahead may ask for more than there are.
  if (index >= plan.starts.length) return null;
  let at = plan.starts[index];
  let accepted = 0;
  for (let k = 0; k < plan.moves; k++) {
    const next = metropolisStep(target, at, plan.temperature, plan.lower, plan.step, stream);
    if (next !== at) accepted += 1;
    at = next;
  }
  return { scores: at.scores, value: at.value, weight: 1, acceptance: accepted / plan.moves };
}

/** Of the prior, the part on which data are impossible counts as evidence against: (n - 1) / (tried - 1), unbiased. */
function close(plan: TemperedPlan, accepted: readonly Proposed[], tried: number): Population {
  const n = accepted.length;
  return {
    generation: plan.generation,
    level: plan.temperature,
    particles: accepted.map(({ scores, value }) => ({ scores, value, weight: 1 / n })),
    logEvidence: plan.logEvidence + (plan.generation === 0 && tried > n ? ln((n - 1) / (tried - 1)) : 0),
    tried,
    size: plan.generation === 0 ? n : plan.size,
    step: plan.step,
    acceptance: accepted.reduce((sum, each) => sum + each.acceptance, 0) / n,
  };
}
