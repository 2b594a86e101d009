import type { Traits } from "../../model/inputs.js";

/** What became of provinces, observed or simulated, in one order. */
export interface History {
  /** Day of publication, Infinity = none. */
  readonly days: readonly number[];
  readonly intensity: readonly number[];
  readonly breadth: readonly number[];
}

/** 1 for each province with a plan, 0 for the others. */
export const adopted = ({ days }: History): number[] => days.map((day) => (Number.isFinite(day) ? 1 : 0));

/** Of values by province, those of provinces with a plan. */
export const adopters = ({ days }: History, values: readonly number[]): number[] =>
  values.filter((_, i) => Number.isFinite(days[i]));

/** Of values by province, those of provinces without one. */
export const others = ({ days }: History, values: readonly number[]): number[] =>
  values.filter((_, i) => !Number.isFinite(days[i]));

/** The provinces of a history: what is given of them. */
export interface Places {
  readonly ids: readonly string[];
  readonly traits: readonly Traits[];
}

/** A number that sums up a history; null where it does not exist. */
export type Statistic = (history: History, places: Places) => number | null;
