import { openStream, type Stream } from "../../math/random.js";
import { shuffled } from "../../math/shuffled.js";
import type { UnitPoints } from "./sobol-points.js";

/** Walks through a grid. */
export interface MorrisChoice {
  readonly trajectories: number;
  /** Levels of each factor, an even number: 0, 1/(p - 1), ..., 1. */
  readonly levels: number;
  readonly seed: number;
}

/** Step of a factor in the unit cube: p/(2(p - 1)), for which all levels are met equally often (Morris 1991). */
export function morrisStep(levels: number): number {
  return levels / (2 * (levels - 1));
}

/**
 * Trajectories of Morris (1991): from a random point of the grid each group of factors moves once by the step, up or
 * down, in a random order. Each has its own random numbers, so a longer design begins with the shorter one.
 */
export function morrisPoints(
  dimensions: number,
  groups: readonly (readonly number[])[],
  { trajectories, levels, seed }: MorrisChoice,
): UnitPoints {
  return Array.from({ length: trajectories }, (_, t) =>
    trajectory(dimensions, groups, levels, openStream(`designs/morris/${seed}/${t}`)),
  ).flat();
}

function trajectory(
  dimensions: number,
  groups: readonly (readonly number[])[],
  levels: number,
  stream: Stream,
): number[][] {
  const half = levels / 2;
  const lower = Array.from({ length: dimensions }, () => Math.floor(stream.coarse() * half));
  const isUp = Array.from({ length: dimensions }, () => stream.coarse() < 0.5);
  const at = lower.map((level, k) => (isUp[k] ? level : level + half));
  const points = [at.map((level) => level / (levels - 1))];
  for (const g of shuffled(groups, stream)) {
    for (const k of g) at[k] += isUp[k] ? half : -half;
    points.push(at.map((level) => level / (levels - 1)));
  }
  return points;
}
