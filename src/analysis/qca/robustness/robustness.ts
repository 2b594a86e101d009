import { type AnchorBounds, anchorBounds } from "./anchor-bounds.js";
import { type Bench, keyOf, resultOf } from "./bench.js";
import { type CutOffBounds, cutOffBounds } from "./cut-off-bounds.js";
import { type GridPoint, grid } from "./grid.js";

/** How a solution answers to other choices of the analyst (Schneider & Wagemann 2012, 284-291; Oana & Schneider 2024). */
export interface Robustness {
  readonly points: readonly GridPoint[];
  /** Share of the points with the very same solution, 0 to 1. */
  readonly sameSolution: number;
  /** Share of the points without any solution: no row suffices, or none is left out. */
  readonly withoutSolution: number;
  readonly paths: readonly PathSurvival[];
  readonly cutOffs: readonly CutOffBounds[];
  readonly anchors: readonly AnchorBounds[];
}

/** How often a path of the solution comes out elsewhere on the grid. */
export interface PathSurvival {
  readonly path: string;
  /** Share of the points at which it is a path of every tied model, 0 to 1. */
  readonly inAll: number;
  /** Share of the points at which it is a path of at least one model. */
  readonly inSome: number;
}

/** Moves thresholds and cut-offs, and tells what becomes of the solution and each of its paths. */
export function robustness(bench: Bench): Robustness {
  const base = resultOf(bench, () => bench.data, bench.cuts);
  const points = grid(bench);
  const share = (holds: (point: GridPoint) => boolean) => points.filter(holds).length / points.length;
  const paths = [...new Set(base.models.flat())];
  return {
    points,
    sameSolution: share((point) => keyOf(point) === keyOf(base)),
    withoutSolution: share((point) => point.models.length === 0),
    paths: paths.map((path) => ({
      path,
      inAll: share(({ models }) => models.length > 0 && models.every((model) => model.includes(path))),
      inSome: share(({ models }) => models.some((model) => model.includes(path))),
    })),
    cutOffs: cutOffBounds(bench, base),
    anchors: anchorBounds(bench, base),
  };
}
