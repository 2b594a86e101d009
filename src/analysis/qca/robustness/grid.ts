import type { CutOffs } from "../cut-offs.js";
import type { Memberships } from "../memberships.js";
import { type Bench, type Result, recalibrated, resultOf } from "./bench.js";
import { anchorsOf, isMovable, spreadOf, withAnchors } from "./moved-rule.js";

/** One point of the grid: what was moved, and what came out. */
export interface GridPoint extends Result {
  /** The set whose anchors are moved together; null where all stand as they are. */
  readonly set: string | null;
  /** By how much, as a share of the spread of its anchors. */
  readonly shift: number;
  readonly inclusion: number;
  readonly cases: number;
  readonly pri: number;
}

/** Shares of the spread by which the anchors of a set are moved, one set at a time. */
const SHIFTS = [-0.1, -0.05, 0.05, 0.1];
/** What is added to the inclusion cut-off, to the fewest cases and to the PRI cut-off. */
const INCLUSIONS = [-0.1, -0.05, 0, 0.05, 0.1];
const CASES = [0, 1];
const PRIS = [0, 0.25, 0.5];
/** Cut-offs of inclusion below this make no sense (Schneider & Wagemann 2012, 127). */
const LOWEST_INCLUSION = 0.5;

/** The solution at every point: each calibrated set shifted down and up, under each combination of cut-offs. */
export function grid(bench: Bench): GridPoint[] {
  const cuts = cutsOf(bench.cuts);
  return placesOf(bench).flatMap(({ set, shift, data }) =>
    cuts.map((at) => ({
      ...{ set, shift, inclusion: at.inclusion, cases: at.cases, pri: at.pri },
      ...resultOf(bench, data, at),
    })),
  );
}

interface GridPlace {
  readonly set: string | null;
  readonly shift: number;
  readonly data: () => Memberships;
}

function placesOf(bench: Bench): GridPlace[] {
  const asItStands: GridPlace = { set: null, shift: 0, data: () => bench.data };
  const moved = bench.calibrated.filter(isMovable).flatMap((set) =>
    SHIFTS.map((shift) => ({
      ...{ set: set.name, shift },
      data: () => {
        const by = shift * spreadOf(set.rule, set.values);
        const anchors = anchorsOf(set.rule).map(({ value }) => value + by);
        return recalibrated(bench, set, withAnchors(set.rule, anchors));
      },
    })),
  );
  return [asItStands, ...moved];
}

/** Every combination of cut-offs round the given ones, each once. */
function cutsOf(base: CutOffs): CutOffs[] {
  const inclusions = distinct(
    INCLUSIONS.map((by) => within(base.inclusion + by, Math.min(LOWEST_INCLUSION, base.inclusion))),
  );
  const pris = distinct(PRIS.map((by) => within(base.pri + by, 0)));
  return inclusions.flatMap((inclusion) =>
    CASES.flatMap((more) =>
      pris.map((pri) => ({
        ...{ inclusion, pri, cases: base.cases + more },
        contradiction: base.contradiction === null ? null : Math.min(base.contradiction, inclusion),
      })),
    ),
  );
}

/** Kept between `low` and 1, and free of the last digits that adding leaves behind. */
function within(value: number, low: number): number {
  return Math.min(1, Math.max(low, Math.round(value * 1e9) / 1e9));
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
