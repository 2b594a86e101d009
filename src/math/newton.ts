import { cholesky, type Matrix, solveCholesky } from "./cholesky.js";

/** A log-likelihood at one point, with its gradient and its information (minus the second derivatives, or their mean). */
export interface Slope {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly information: Matrix;
}

/**
 * Where a log-likelihood is largest. If the last step is not tiny it keeps rising without end, and if the information is
 * singular it is level in some direction: then there is no single maximum.
 */
export interface Maximum extends Slope {
  readonly at: readonly number[];
  readonly lastStep: readonly number[];
}

/** Gain still promised, in units of log-likelihood, below which the search ends: a step of 1e-10 standard errors. */
const PROMISE = 1e-20;
const MOST_STEPS = 100;
const MOST_HALVINGS = 60;

/**
 * Newton's method (Fisher scoring where the information is the expected one) with halved steps where a full one would
 * lose, and with a ridge where the information is not positive definite. `what` opens the message if it fails.
 */
export function maximise(
  slopeAt: (x: readonly number[]) => Slope,
  start: readonly number[],
  what: string,
): Maximum {
  let at = start;
  let slope = slopeAt(at);
  for (let n = 0; n < MOST_STEPS; n++) {
    const step = ascent(slope);
    const promise = slope.gradient.reduce((sum, g, k) => sum + g * step[k], 0);
    const next = improved(slopeAt, at, step, slope.value);
    if (!next) return { ...slope, at, lastStep: step };
    [at, slope] = next;
    if (!(promise > PROMISE)) return { ...slope, at, lastStep: step };
  }
  throw new RangeError(
    `${what}: no single maximum of the likelihood was found in ${MOST_STEPS} steps; bring the covariates to similar scales, or leave some out`,
  );
}

/** The direction of Newton, bent towards the gradient by as small a ridge as makes it lead upwards. */
function ascent({ gradient, information }: Slope): number[] {
  for (let ridge = 0; ridge < 1e12; ridge = ridge === 0 ? 1e-6 : ridge * 10) {
    const lower = cholesky(
      information.map((row, i) => row.map((v, j) => (i === j ? v + ridge * (1 + Math.abs(v)) : v))),
    );
    if (lower) return solveCholesky(lower, gradient);
  }
  return gradient.map(() => 0);
}

/** The first of the step, its half, its quarter ... that does not lose; null if none, as happens at the summit. */
function improved(
  slopeAt: (x: readonly number[]) => Slope,
  at: readonly number[],
  step: readonly number[],
  value: number,
): [readonly number[], Slope] | null {
  let share = 1;
  for (let n = 0; n < MOST_HALVINGS; n++, share /= 2) {
    const x = at.map((each, k) => each + share * step[k]);
    const slope = slopeAt(x);
    if (slope.value >= value - 1e-13 * Math.abs(value) && slope.gradient.every(Number.isFinite))
      return [x, slope];
  }
  return null;
}
