import { max, mean, median, min, quantileSorted, standardDeviation } from "simple-statistics";
import type { Stream } from "../../math/random.js";
import { shuffled } from "../../math/shuffled.js";
import { ascending } from "../quantile.js";
import { byValue, type Classes } from "./classes.js";

/** Kolmogorov-Smirnov distances between y in slices of x and y at large, summed up. */
export interface PawnIndex {
  readonly minimum: number;
  readonly mean: number;
  readonly median: number;
  readonly maximum: number;
  /** Population SD of the distances, and what it is of their mean. */
  readonly sd: number;
  readonly cv: number;
}

/**
 * PAWN (Pianosi & Wagener 2018): how far the whole distribution of y moves when x is held within a slice. It asks for no
 * special design and no variance. As in SALib slices are half open, so that the row with the largest x is in none;
 * where x has no more values than slices (a switch, a list) each value is a slice.
 */
export function pawn(x: readonly number[], y: readonly number[], slices: number): PawnIndex {
  const sorted = ascending(y);
  const distances = slicesOf(x, slices)
    .filter((rows) => rows.length > 0)
    .map((rows) => distance(ascending(rows.map((row) => y[row])), sorted));
  const [centre, sd] = [mean(distances), standardDeviation(distances)];
  return {
    minimum: min(distances),
    mean: centre,
    median: median(distances),
    maximum: max(distances),
    sd,
    cv: centre > 0 ? sd / centre : 0,
  };
}

/** The median distance below which 95% of factors lie that do nothing: of x in random orders. */
export function pawnByChance(
  x: readonly number[],
  y: readonly number[],
  slices: number,
  shuffles: number,
  stream: Stream,
): number {
  const medians = Array.from({ length: shuffles }, () => pawn(shuffled(x, stream), y, slices).median);
  return quantileSorted(ascending(medians), 0.95);
}

function slicesOf(x: readonly number[], slices: number): Classes {
  const values = byValue(x, slices);
  if (values !== undefined) return values;
  const sorted = ascending(x);
  const edges = Array.from({ length: slices + 1 }, (_, s) => linearQuantile(sorted, s / slices));
  const rows: number[][] = Array.from({ length: slices }, () => []);
  for (const [row, value] of x.entries())
    for (let s = 0; s < slices; s++) if (value >= edges[s] && value < edges[s + 1]) rows[s].push(row);
  return rows;
}

/** Quantile with linear interpolation between order statistics, R's type 7, which numpy takes. */
function linearQuantile(sorted: readonly number[], level: number): number {
  const at = level * (sorted.length - 1);
  const below = Math.floor(at);
  const next = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (at - below) * (sorted[next] - sorted[below]);
}

/** Largest distance between two empirical distribution functions, of sorted samples. */
function distance(one: readonly number[], other: readonly number[]): number {
  let [i, j, largest] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const value = Math.min(one[i], other[j]);
    while (i < one.length && one[i] === value) i++;
    while (j < other.length && other[j] === value) j++;
    largest = Math.max(largest, Math.abs(i / one.length - j / other.length));
  }
  return largest;
}
