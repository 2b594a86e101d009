import { normalUpperTail, twoSidedP } from "../../math/normal-tail.js";
import type { Stream } from "../../math/random.js";
import type { Weight } from "./exposure.js";

/** Moran's I with its first two moments if the values were shuffled over the places. */
export interface Moran {
  readonly i: number;
  readonly expected: number;
  readonly variance: number;
  readonly z: number;
  /** Normal approximation: the probability of so much clustering, and of so much departure either way. */
  readonly pGreater: number;
  readonly pTwoSided: number;
}

/**
 * Moran's (1950) I: (n / sum of w) x (sum of w_ij z_i z_j) / (sum of z_i^2), z being the values less their mean. Above
 * -1/(n-1) neighbours are alike. Moments under randomisation after Cliff & Ord (1981), which for n values are exact.
 * Weights need not be symmetric; places without neighbours stay in.
 */
export function moran(values: readonly number[], weight: Weight): Moran {
  const w = weightMatrix(values, weight);
  const z = centred(values);
  const n = values.length;
  const i = statistic(z, w);
  const expected = -1 / (n - 1);
  const variance = randomisationVariance(z, w) - expected * expected;
  if (!(variance > 1e-12))
    throw new RangeError(
      "moran: I is the same for every order of these values; use weights that differ by pair",
    );
  const score = (i - expected) / Math.sqrt(variance);
  return {
    i,
    expected,
    variance,
    z: score,
    pGreater: normalUpperTail(score),
    pTwoSided: twoSidedP(score),
  };
}

/**
 * Share of shuffles whose I is at least as large as that seen, the seen one counted among them, so that it is never 0
 * and its smallest value is 1 / (shuffles + 1).
 */
export function moranPermutationP(
  values: readonly number[],
  weight: Weight,
  shuffles: number,
  stream: Stream,
): number {
  if (!(Number.isInteger(shuffles) && shuffles > 0))
    throw new RangeError(
      `moranPermutationP: shuffles is ${shuffles}; give a whole number from 1, such as 999`,
    );
  const w = weightMatrix(values, weight);
  const z = centred(values);
  const seen = statistic(z, w);
  let reached = 1;
  for (let k = 0; k < shuffles; k++) {
    shuffle(z, stream);
    if (statistic(z, w) >= seen - 1e-12 * Math.abs(seen)) reached += 1;
  }
  return reached / (shuffles + 1);
}

function statistic(z: readonly number[], w: readonly (readonly number[])[]): number {
  const lags = w.map((row) => row.reduce((sum, v, j) => sum + v * z[j], 0));
  const likeness = z.reduce((sum, v, k) => sum + v * lags[k], 0);
  return (z.length * likeness) / (total(w.flat()) * total(z.map((v) => v * v)));
}

/** Second moment about zero of I over all shuffles. */
function randomisationVariance(z: readonly number[], w: readonly (readonly number[])[]): number {
  const n = z.length;
  const s0 = total(w.flat());
  const s1 = total(w.flatMap((row, i) => row.map((v, j) => (v + w[j][i]) ** 2))) / 2;
  const s2 = total(w.map((row, i) => (total(row) + total(w.map((other) => other[i]))) ** 2));
  const kurtosis = (n * total(z.map((v) => v ** 4))) / total(z.map((v) => v * v)) ** 2;
  const plain = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
  const tailed = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  return (plain - tailed) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
}

/** Fisher and Yates' shuffle, in place. */
function shuffle(values: number[], stream: Stream): void {
  for (let k = values.length - 1; k > 0; k--) {
    const other = Math.floor(stream.uniform() * (k + 1));
    [values[k], values[other]] = [values[other], values[k]];
  }
}

function total(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0);
}

function centred(values: readonly number[]): number[] {
  const mean = total(values) / values.length;
  return values.map((v) => v - mean);
}

/** All weights, nobody being a neighbour of itself; refuses what has no I. */
function weightMatrix(values: readonly number[], weight: Weight): number[][] {
  if (values.length < 4) throw new RangeError(`moran: ${values.length} values; four or more are needed`);
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0)
    throw new RangeError(`moran: values[${wrong}] is ${values[wrong]}; only finite numbers are allowed`);
  if (values.every((value) => value === values[0]))
    throw new RangeError(`moran: all values are ${values[0]}; they must differ`);
  const w = values.map((_, i) => values.map((_, j) => (i === j ? 0 : weight(i, j))));
  if (!w.flat().every((v) => v >= 0 && v < Number.POSITIVE_INFINITY) || total(w.flat()) === 0)
    throw new RangeError("moran: the weights must be finite numbers from 0, and some above 0");
  return w;
}
