import { ln } from "../../math/exact.js";

/** Minus the logarithm of the probability that was given to what happened; Infinity if none. */
export function logScore(probabilities: readonly number[], happened: number): number {
  return -ln(probabilities[happened] ?? 0);
}

/**
 * Ranked probability score: squared differences of the cumulative probabilities from 0 below what happened and 1 from it
 * on. For counts from 0, given far enough that nothing is left, it is the continuous ranked probability score.
 */
export function rankedProbabilityScore(probabilities: readonly number[], happened: number): number {
  let below = 0;
  return probabilities.reduce((sum, p, k) => {
    below += p;
    const miss = below - (k >= happened ? 1 : 0);
    return sum + miss * miss;
  }, 0);
}

/** Brier's score over classes: squared differences from 1 for the one that happened and 0 for the others. */
export function brierScore(probabilities: readonly number[], happened: number): number {
  return probabilities.reduce((sum, p, k) => sum + (p - (k === happened ? 1 : 0)) ** 2, 0);
}

/** Area under the curve: how often one that happened had the higher probability than one that did not; ties count half. */
export function areaUnderCurve(
  probabilities: readonly number[],
  happened: readonly boolean[],
): number | null {
  const yes = probabilities.filter((_, i) => happened[i]);
  const no = probabilities.filter((_, i) => !happened[i]);
  if (yes.length === 0 || no.length === 0) return null;
  const won = yes.reduce(
    (sum, p) => sum + no.reduce((wins, q) => wins + (p > q ? 1 : p === q ? 0.5 : 0), 0),
    0,
  );
  return won / (yes.length * no.length);
}
