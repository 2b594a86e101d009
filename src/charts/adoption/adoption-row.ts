import type { Cell, Table } from "../../math/table.js";
import type { Frame } from "../drawing/chart.js";
import { nameOf, type Place } from "../drawing/place.js";
import type { Interval } from "../drawing/quantiles.js";

/** One province's date, observed and simulated, in days since the central plan. */
export interface AdoptionRow {
  readonly place: Place;
  /** Day of the observed plan; null = none. */
  readonly observed: number | null;
  readonly simulated: Interval;
  /** Share of the runs in which the province has no plan at the end, 0 to 1. */
  readonly neverShare: number;
}

/** Every province's date. */
export interface AdoptionDates extends Frame {
  /** ISO date of day 0, the central plan. */
  readonly baseDate: string;
  /** Last day of observation and simulation. */
  readonly lastDay: number;
  readonly rows: readonly AdoptionRow[];
}

const LATE = Number.POSITIVE_INFINITY;

/** Rows in order of the observed day; without one last, in order of the simulated median and then of the id. */
export function byObservedDay(rows: readonly AdoptionRow[]): AdoptionRow[] {
  const order = (a: number | null, b: number | null) => (a === b ? 0 : (a ?? LATE) - (b ?? LATE));
  return [...rows].sort(
    (a, b) =>
      order(a.observed, b.observed) ||
      order(a.simulated.middle, b.simulated.middle) ||
      (a.place.id < b.place.id ? -1 : 1),
  );
}

/** Whether the outcome lies in the 80% interval, "never" being later than any day. */
export function isInside(interval: Interval, outcome: number | null): boolean {
  const value = outcome ?? LATE;
  return (interval.low ?? LATE) <= value && value <= (interval.high ?? LATE);
}

/** The numbers behind the charts of dates. */
export function datesTable(rows: readonly AdoptionRow[]): Table {
  return {
    columns: ["province", "name", "observed_day", "q10_day", "q50_day", "q90_day", "never_share"],
    rows: rows.map(({ place, observed, simulated: s, neverShare }): Cell[] => {
      return [place.id, place.en, observed, s.low, s.middle, s.high, neverShare];
    }),
  };
}

/** Names of the rows that pass a test. */
export function namesWhere(input: AdoptionDates, test: (row: AdoptionRow) => boolean): string[] {
  return input.rows.filter(test).map(({ place }) => nameOf(place, input.language));
}
