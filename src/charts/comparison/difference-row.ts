import type { Cell, Table } from "../../math/table.js";
import type { Frame } from "../drawing/chart.js";
import type { Place } from "../drawing/place.js";
import type { TurnShares } from "./pair-turns.js";

/** What a scenario does to the day of one province's plan, over pairs of runs with the same seed. */
export interface DifferenceRow {
  readonly place: Place;
  readonly pairs: number;
  /** Pairs in which both runs have a plan. */
  readonly both: number;
  /** Days, scenario minus baseline, over those pairs; null if there are none. */
  readonly difference: { readonly low: number; readonly middle: number; readonly high: number } | null;
  /** Mean difference in days over all pairs, a missing plan taken as the last day, and its standard error. */
  readonly restricted: { readonly mean: number; readonly error: number | null };
  readonly shares: TurnShares;
}

/** The differences of all provinces between two scenarios. */
export interface Differences extends Frame {
  /** Kebab-case name of the picture. */
  readonly id: string;
  readonly baseline: string;
  readonly scenario: string;
  /** ISO date of day 0, and the last day. */
  readonly baseDate: string;
  readonly lastDay: number;
  readonly rows: readonly DifferenceRow[];
}

/** Rows from the soonest to the latest: by median in whole days, then by mean, then by id. */
export function fromSoonest(rows: readonly DifferenceRow[]): DifferenceRow[] {
  const middle = ({ difference, restricted }: DifferenceRow) =>
    Math.round(difference?.middle ?? restricted.mean);
  return [...rows].sort(
    (a, b) =>
      middle(a) - middle(b) || a.restricted.mean - b.restricted.mean || (a.place.id < b.place.id ? -1 : 1),
  );
}

/** Whether nothing differs in any pair. */
export function isUnmoved({ shares }: DifferenceRow): boolean {
  return shares.gained + shares.lower + shares.higher + shares.lost === 0;
}

/** Share of pairs in which only one of the two runs has a plan. */
export function flippedShare({ shares }: DifferenceRow): number {
  return shares.gained + shares.lost;
}

/** A difference with its sign, and nought without one. */
export function signed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  if (Number(text) === 0) return "0";
  return value < 0 ? `−${text}` : `+${text}`;
}

/** The numbers behind the charts of differences, in days. */
export function differencesTable(rows: readonly DifferenceRow[]): Table {
  return {
    columns: [
      ...["province", "name", "n_pairs", "n_both", "q10_days", "q50_days", "q90_days"],
      ...["restricted_mean_days", "restricted_mcse_days"],
      ...["share_gained", "share_earlier", "share_same", "share_neither", "share_later", "share_lost"],
    ],
    rows: rows.map(({ place, pairs, both, difference: d, restricted, shares }): Cell[] => [
      ...[place.id, place.en, pairs, both, d?.low ?? null, d?.middle ?? null, d?.high ?? null],
      ...[restricted.mean, restricted.error],
      ...[shares.gained, shares.lower, shares.same, shares.neither, shares.higher, shares.lost],
    ]),
  };
}
