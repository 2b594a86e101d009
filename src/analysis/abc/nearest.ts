import type { Matrix } from "../../math/cholesky.js";
import { distanceOf } from "./distance.js";

/** Rows of a table that are near to something observed, in the order of the table. */
export interface Nearest {
  readonly places: readonly number[];
  readonly distances: readonly number[];
  /** Distance of the nearest row that is not among them; Infinity if all are. */
  readonly threshold: number;
}

/**
 * The n rows of statistics, or somewhat fewer if distances tie, that are nearest to the observed ones; each difference
 * counts times its weight. This is rejection at a threshold that lets n of the runs pass (Beaumont, Zhang & Balding 2002).
 */
export function nearestTo(
  observed: readonly number[],
  statistics: Matrix,
  weights: readonly number[],
  n: number,
): Nearest {
  const all = Float64Array.from(statistics, (row) => distanceOf(row, observed, weights));
  const threshold = all.slice().sort()[n] ?? Number.POSITIVE_INFINITY;
  const places: number[] = [];
  all.forEach((distance, place) => {
    if (distance < threshold) places.push(place);
  });
  return { places, distances: places.map((place) => all[place]), threshold };
}
