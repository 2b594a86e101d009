import { exp, ln } from "../../math/exact.js";
import type { Slope } from "../../math/newton.js";
import type { DeathTime } from "./death-times.js";

/** Sum over all draws of so many subjects of the product of their weights, with first and second derivatives. */
interface DrawSum {
  readonly value: number;
  readonly first: readonly number[];
  readonly second: readonly (readonly number[])[];
}

/**
 * The exact term: the product of the weights of the d dying over the sum of such products over all draws of d among
 * those at risk. The sum grows subject by subject: B(d, n) = B(d, n-1) + w_n B(d-1, n-1) (Gail, Lubin & Rubinstein 1981),
 * and its derivatives with it.
 */
export function exactTerm(
  { atRisk, dying }: DeathTime,
  rows: readonly (readonly number[])[],
  scores: readonly number[],
): Slope {
  const { value, first, second } = drawSum(atRisk, dying.length, rows, scores);
  const mean = first.map((v) => v / value);
  return {
    value: dying.reduce((sum, k) => sum + scores[k], 0) - ln(value),
    gradient: mean.map((v, i) => dying.reduce((sum, k) => sum + rows[k][i], 0) - v),
    information: second.map((row, i) => row.map((v, j) => v / value - mean[i] * mean[j])),
  };
}

function drawSum(
  atRisk: readonly number[],
  size: number,
  rows: readonly (readonly number[])[],
  scores: readonly number[],
): DrawSum {
  const zeros = rows[0].map(() => 0);
  const none: DrawSum = { value: 0, first: zeros, second: zeros.map(() => zeros) };
  const sums: DrawSum[] = [{ ...none, value: 1 }, ...Array.from({ length: size }, () => none)];
  for (const k of atRisk)
    for (let d = size; d > 0; d--) sums[d] = withSubject(sums[d], sums[d - 1], exp(scores[k]), rows[k]);
  return sums[size];
}

/** B + w A, where the weight w is the exponential of a score whose derivatives are the covariates x. */
function withSubject(b: DrawSum, a: DrawSum, w: number, x: readonly number[]): DrawSum {
  return {
    value: b.value + w * a.value,
    first: b.first.map((v, i) => v + w * (a.first[i] + x[i] * a.value)),
    second: b.second.map((row, i) =>
      row.map(
        (v, j) => v + w * (a.second[i][j] + x[i] * a.first[j] + x[j] * a.first[i] + x[i] * x[j] * a.value),
      ),
    ),
  };
}
