import type { Matrix } from "../../math/cholesky.js";
import { exp, ln } from "../../math/exact.js";
import { openStream, type Stream } from "../../math/random.js";
import { logPrior, stepFrom, usualScale } from "./steps.js";

/** A posterior: how likely the data are at scores (see `Particle`); -Infinity where they are impossible. */
export interface Target {
  readonly dimension: number;
  logLikelihood(scores: readonly number[]): number;
}

/** A point with its log-likelihood. */
export interface Point {
  readonly scores: readonly number[];
  readonly value: number;
}

/** One step of Metropolis' random walk on prior times likelihood to the power of `temperature`. */
export function metropolisStep(
  { logLikelihood }: Target,
  at: Point,
  temperature: number,
  lower: Matrix,
  scale: number,
  stream: Stream,
): Point {
  const scores = stepFrom(at.scores, lower, scale, stream);
  const threshold = ln(1 - stream.uniform());
  const prior = logPrior(scores) - logPrior(at.scores);
  const value = logLikelihood(scores);
  return prior + temperature * (value - at.value) > threshold ? { scores, value } : at;
}

/** How long a chain runs. */
export interface ChainLength {
  /** Steps in which the size of steps is learned; they are thrown away. */
  readonly warmUp: number;
  /** Draws kept, and steps from one to the next. */
  readonly draws: number;
  readonly thin: number;
}

/** Draws of one chain. */
export interface Chain {
  readonly draws: readonly Point[];
  /** Share of the steps after the warm-up that were accepted, and their size. */
  readonly acceptance: number;
  readonly scale: number;
}

/** Share of accepted steps at which a random walk in a few dimensions learns most. */
const BEST_ACCEPTANCE = 0.27;

/**
 * A chain of Metropolis steps whose covariance is given, from a population near the posterior, and whose size is learned
 * in the warm-up (Robbins & Monro) and then kept, so that what is kept is a chain with one law. All its random numbers
 * come from the stream of this name.
 */
export function metropolisChain(
  target: Target,
  start: Point,
  lower: Matrix,
  { warmUp, draws, thin }: ChainLength,
  name: string,
): Chain {
  const stream = openStream(name);
  let at = start;
  let scale = usualScale(target.dimension);
  const advance = () => {
    const next = metropolisStep(target, at, 1, lower, scale, stream);
    const moved = next !== at;
    at = next;
    return moved;
  };
  for (let k = 0; k < warmUp; k++) scale *= exp(((advance() ? 1 : 0) - BEST_ACCEPTANCE) / Math.sqrt(k + 1));
  let accepted = 0;
  const kept = Array.from({ length: draws }, () => {
    for (let k = 0; k < thin; k++) if (advance()) accepted += 1;
    return at;
  });
  return { draws: kept, acceptance: accepted / (draws * thin), scale };
}
