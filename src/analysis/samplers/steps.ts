import type { Matrix } from "../../math/cholesky.js";
import { normal } from "../../math/normal.js";
import type { Stream } from "../../math/random.js";

/** Draws of the prior, as scores. */
export function priorScores(dimension: number, stream: Stream): number[] {
  return Array.from({ length: dimension }, () => normal(stream));
}

/** A step from a point: scale times L times a standard normal vector, where L L' is the covariance of a step of 1. */
export function stepFrom(at: readonly number[], lower: Matrix, scale: number, stream: Stream): number[] {
  const shocks = at.map(() => normal(stream));
  return at.map((value, i) => {
    let move = 0;
    for (let k = 0; k <= i; k++) move += lower[i][k] * shocks[k];
    return value + scale * move;
  });
}

/** Log density of the prior of scores, but for a constant. */
export function logPrior(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum - (score * score) / 2, 0);
}

/** Scale that random walks in d dimensions do best with (Gelman, Roberts & Gilks 1996). */
export function usualScale(dimension: number): number {
  return 2.38 / Math.sqrt(dimension);
}
