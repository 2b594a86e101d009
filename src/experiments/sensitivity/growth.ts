import { type Estimate, halfWidth } from "../../analysis/sensitivity/index.js";
import { type Generator, resized, sizeOf } from "../designs/index.js";
import type { Sensitivity } from "./analysis.js";

/** What a growing analysis aims at. */
export interface Aim {
  /** Widest half of a 95% interval. */
  readonly halfWidth: number;
  /** Most base points, trajectories or points. */
  readonly points: number;
}

/** What is to be done next: the larger design, or why to stop. `needed` is how many points would do, by 1/sqrt(n). */
export type NextSize =
  | { readonly done: false; readonly generator: Generator; readonly widest: number }
  | { readonly done: true; readonly reached: boolean; readonly widest: number; readonly needed: number };

/**
 * Whether intervals are narrow enough, and if not, the design of twice the size, which keeps all runs that were made.
 * Elementary effects are taken as shares of the largest one, which have no bound of their own.
 */
export function nextSize(generator: Generator, analyses: readonly Sensitivity[], aim: Aim): NextSize {
  const widest = Math.max(0, ...analyses.map(widestOf));
  const size = sizeOf(generator) ?? 0;
  const needed = Math.ceil(size * Math.max(1, (widest / aim.halfWidth) * (widest / aim.halfWidth)));
  if (widest <= aim.halfWidth) return { done: true, reached: true, widest, needed };
  const larger = doubled(generator, aim.points);
  return larger === undefined
    ? { done: true, reached: false, widest, needed }
    : { done: false, generator: larger, widest };
}

/** The widest half interval of an analysis. */
export function widestOf({ findings }: Sensitivity): number {
  const widest = (each: readonly Estimate[]) => Math.max(0, ...each.map((index) => halfWidth(index) ?? 0));
  switch (findings.kind) {
    case "sobol":
      return widest([...findings.indices.first, ...findings.indices.total]);
    case "given":
      return widest(findings.rows.map(({ first }) => first));
    case "morris": {
      const largest = Math.max(...findings.rows.map(({ muStar }) => muStar.value));
      return largest > 0 ? widest(findings.rows.map(({ muStar }) => muStar)) / largest : 0;
    }
    default:
      return 0;
  }
}

/** A design of twice the size; undefined for lists, and beyond the most points. */
function doubled(generator: Generator, most: number): Generator | undefined {
  const size = 2 * (sizeOf(generator) ?? 0);
  return size > most ? undefined : resized(generator, size);
}
