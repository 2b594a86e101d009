import { type Bench, keyOf, type MovableSet, type Result, recalibrated, resultOf } from "./bench.js";
import { anchorsOf, isMovable, spreadOf, withAnchors } from "./moved-rule.js";

/** How far one anchor of one set can move while the solution stays the same, all else left where it is. */
export interface AnchorBounds {
  readonly set: string;
  readonly anchor: string;
  readonly value: number;
  /** Farthest values tried, step by step, at which the solution was still the same. */
  readonly low: number;
  readonly high: number;
  /** Does the solution change one step beyond (true), or was no change met within the reach of the search? */
  readonly changesBelow: boolean;
  readonly changesAbove: boolean;
  /** Length of a step, in the unit of the values. */
  readonly step: number;
}

/** Steps per spread of the anchors, and how many are tried on each side: half a spread. */
const STEPS_PER_SPREAD = 50;
const FARTHEST = 25;

/**
 * The bounds of every anchor of every calibrated set (after the robustness tests of Oana & Schneider 2024): it is moved
 * by fiftieths of the spread of the anchors, up to half of it, until the solution changes or the anchors lose their order.
 */
export function anchorBounds(bench: Bench, base: Result): AnchorBounds[] {
  return bench.calibrated.filter(isMovable).flatMap((set) =>
    anchorsOf(set.rule).map(({ name, value }, k) => {
      const step = spreadOf(set.rule, set.values) / STEPS_PER_SPREAD;
      const isSame = (at: number) => keyOf(resultAt(bench, set, { anchor: k, at })) === keyOf(base);
      const below = stepsUntilChange((steps) => isSame(value - steps * step));
      const above = stepsUntilChange((steps) => isSame(value + steps * step));
      return {
        ...{ set: set.name, anchor: name, value, step },
        ...{ low: value - below.steps * step, high: value + above.steps * step },
        ...{ changesBelow: below.changes, changesAbove: above.changes },
      };
    }),
  );
}

function stepsUntilChange(isSame: (steps: number) => boolean): { steps: number; changes: boolean } {
  for (let steps = 1; steps <= FARTHEST; steps++)
    if (!isSame(steps)) return { steps: steps - 1, changes: true };
  return { steps: FARTHEST, changes: false };
}

function resultAt(bench: Bench, set: MovableSet, move: { anchor: number; at: number }): Result {
  const values = anchorsOf(set.rule).map(({ value }, k) => (k === move.anchor ? move.at : value));
  return resultOf(bench, () => recalibrated(bench, set, withAnchors(set.rule, values)), bench.cuts);
}
