import { exp } from "../../math/exact.js";

/** Sums over subjects of their weight, the exponential of their score, of weight times covariates, and of weight times their products. */
export interface WeightedSums {
  readonly weight: number;
  readonly first: readonly number[];
  readonly second: readonly (readonly number[])[];
}

/** The sums over some rows. */
export function weightedSums(
  members: readonly number[],
  rows: readonly (readonly number[])[],
  scores: readonly number[],
): WeightedSums {
  const width = rows[0].length;
  const first = new Array<number>(width).fill(0);
  const second = first.map(() => new Array<number>(width).fill(0));
  let weight = 0;
  for (const k of members) {
    const w = exp(scores[k]);
    weight += w;
    for (let i = 0; i < width; i++) {
      first[i] += w * rows[k][i];
      for (let j = 0; j < width; j++) second[i][j] += w * rows[k][i] * rows[k][j];
    }
  }
  return { weight, first, second };
}

/** The sums of `all`, a share of those of `part` taken away. */
export function without(all: WeightedSums, part: WeightedSums, share: number): WeightedSums {
  return {
    weight: all.weight - share * part.weight,
    first: all.first.map((v, i) => v - share * part.first[i]),
    second: all.second.map((row, i) => row.map((v, j) => v - share * part.second[i][j])),
  };
}

/** Weighted mean of the covariates. */
export function meanOf({ weight, first }: WeightedSums): number[] {
  return first.map((v) => v / weight);
}

/** Weighted covariance of the covariates. */
export function covarianceOfSums({ weight, first, second }: WeightedSums): number[][] {
  return second.map((row, i) => row.map((v, j) => v / weight - (first[i] / weight) * (first[j] / weight)));
}
