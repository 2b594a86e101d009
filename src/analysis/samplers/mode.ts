import { inverseOf, type Matrix } from "../../math/cholesky.js";
import { logPrior } from "./steps.js";

/** A likelihood that is a product over cases; scores of parameters as in `Particle`. */
export interface CaseTarget {
  readonly dimension: number;
  /** Log-likelihood of each case. */
  casesAt(scores: readonly number[]): ArrayLike<number>;
}

/** The summit of a posterior, and its shape there. */
export interface Mode {
  readonly scores: readonly number[];
  readonly logLikelihood: number;
  /** Inverse of the prior's information plus the sum over cases of the outer products of their slopes. */
  readonly covariance: Matrix;
}

/** Step of the difference quotients: scores have SD 1 under the prior. */
const STEP = 0.02;
const MOST_STEPS = 40;
const MOST_HALVINGS = 12;
/** Gain in log density below which the search ends. */
const PROMISE = 0.005;

/**
 * Climbs from the middle of the prior to the summit of the posterior by the method of Berndt, Hall, Hall & Hausman
 * (1974): slopes of single cases give the gradient and, as outer products, the curvature. It finds one summit.
 */
export function posteriorMode(target: CaseTarget): Mode {
  let at: readonly number[] = new Array(target.dimension).fill(0);
  let height = heightAt(target, at);
  for (let n = 0; ; n++) {
    const { gradient, covariance } = shapeAt(target, at);
    const step = covariance.map((row) => row.reduce((sum, v, k) => sum + v * gradient[k], 0));
    const promise = step.reduce((sum, v, k) => sum + v * gradient[k], 0) / 2;
    const next = n < MOST_STEPS && promise > PROMISE ? higher(target, at, step, height) : null;
    if (next === null) return { scores: at, logLikelihood: height - logPrior(at), covariance };
    [at, height] = next;
  }
}

function heightAt({ casesAt }: CaseTarget, scores: readonly number[]): number {
  const sum = Array.from(casesAt(scores)).reduce((total, value) => total + value, 0) + logPrior(scores);
  return Number.isNaN(sum) ? Number.NEGATIVE_INFINITY : sum;
}

/** Gradient of the log posterior, and the inverse of its curvature. */
function shapeAt(target: CaseTarget, at: readonly number[]) {
  const moved = (k: number, by: number) => target.casesAt(at.map((v, j) => (j === k ? v + by : v)));
  const slopes = at.map((_, k) => {
    const [up, down] = [Array.from(moved(k, STEP)), Array.from(moved(k, -STEP))];
    return up.map((value, i) => {
      const slope = (value - down[i]) / (2 * STEP);
      return Number.isFinite(slope) ? slope : 0;
    });
  });
  const gradient = slopes.map((cases, k) => cases.reduce((sum, slope) => sum + slope, -at[k]));
  const information = slopes.map((one, j) =>
    slopes.map((other, k) => one.reduce((sum, slope, i) => sum + slope * other[i], j === k ? 1 : 0)),
  );
  const covariance = inverseOf(information);
  if (!covariance) throw new RangeError("the slopes of the likelihood are too steep to be weighed up");
  return { gradient, covariance };
}

/** The first of the step, its half, its quarter ... that is higher; null if none is. */
function higher(
  target: CaseTarget,
  at: readonly number[],
  step: readonly number[],
  height: number,
): [number[], number] | null {
  let share = 1;
  for (let n = 0; n < MOST_HALVINGS; n++, share /= 2) {
    const scores = at.map((v, k) => v + share * step[k]);
    const value = heightAt(target, scores);
    if (value > height) return [scores, value];
  }
  return null;
}
