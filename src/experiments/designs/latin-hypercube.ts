import { openStream } from "../../math/random.js";
import { shuffled } from "../../math/shuffled.js";
import type { UnitPoints } from "./sobol-points.js";

/** A Latin hypercube, possibly grown from a smaller one. */
export interface LatinChoice {
  /** The size it starts from, times a power of two. */
  readonly points: number;
  readonly start: number;
  /** Of how many candidates the one is taken whose nearest points are furthest apart; 1 takes the first. */
  readonly tries: number;
  readonly seed: number;
}

/**
 * A Latin hypercube (McKay, Beckman & Conover 1979): in each coordinate one point in each of n equal parts. It grows by
 * doubling (Sallaberry, Helton & Hora 2008): the old points lie in n different halves of the n parts, and new ones fill
 * the others, so that the old points stay and the whole is again a Latin hypercube.
 */
export function latinPoints(dimensions: number, { points, start, tries, seed }: LatinChoice): UnitPoints {
  let grown: UnitPoints = [];
  for (let size = start; size <= points; size *= 2) {
    const candidate = (attempt: number) => [
      ...grown,
      ...filled(grown, dimensions, size, `${seed}/${size}/${attempt}`),
    ];
    grown = furthestApart(Array.from({ length: tries }, (_, attempt) => () => candidate(attempt)));
  }
  return grown;
}

/** Points in those of `size` equal parts of each coordinate that are still empty. */
function filled(taken: UnitPoints, dimensions: number, size: number, name: string): number[][] {
  const columns = Array.from({ length: dimensions }, (_, d) => {
    const stream = openStream(`designs/latin/${name}/${d}`);
    const isTaken = new Set(taken.map((point) => Math.floor(point[d] * size)));
    const empty = Array.from({ length: size }, (_, part) => part).filter((part) => !isTaken.has(part));
    return shuffled(empty, stream).map((part) => (part + stream.coarse()) / size);
  });
  return columns[0].map((_, k) => columns.map((column) => column[k]));
}

/** The first candidate with the largest of all smallest distances between two points. */
function furthestApart(candidates: readonly (() => UnitPoints)[]): UnitPoints {
  if (candidates.length === 1) return candidates[0]();
  let best: UnitPoints = [];
  let furthest = -1;
  for (const make of candidates) {
    const candidate = make();
    const distance = nearestSquared(candidate);
    if (distance > furthest) [best, furthest] = [candidate, distance];
  }
  return best;
}

/** The smallest squared distance between two points; infinite if there is only one. */
export function nearestSquared(points: UnitPoints): number {
  const sorted = [...points].sort((a, b) => a[0] - b[0]);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < sorted.length; i++)
    for (let j = i + 1; j < sorted.length; j++) {
      const first = sorted[j][0] - sorted[i][0];
      if (first * first >= least) break;
      least = Math.min(least, squaredDistance(sorted[i], sorted[j]));
    }
  return least;
}

function squaredDistance(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] - b[d]) * (a[d] - b[d]);
  return sum;
}
