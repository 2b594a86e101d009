import { adoptionHorizon } from "../data/khanal2024.js";
import { dayOf } from "../math/calendar.js";
import type { Merged } from "./merge.js";
import { unitsNamed, type Vocabulary } from "./vocabulary.js";

/** What holds where no file of the lineage says anything. */
export const DEFAULTS = { step: 7, record: 28, seed: 1, runs: 200, countUntil: "2022-12-31" } as const;

/** The name under which defaults appear as the origin of a value. */
export const FROM_DEFAULT = "default";

/** First day, last day, step and record of a run; all in days, the first two as day numbers. */
export interface Span {
  readonly start: number;
  readonly until: number;
  readonly step: number;
  readonly record: number;
  readonly baseDate: number;
}

/** The only reading that also holds where nothing was observed: from which day days are counted. */
export const BASE_DATE = "baseDate";

/** Readings of the data, the first allowed one where none is chosen; where units are made up, only that of the base date. */
export function readingsOf(merged: Merged, vocabulary: Vocabulary): Record<string, string> {
  const choice = ([option, allowed]: [string, readonly string[]]) =>
    [option, merged.readings.get(option)?.value ?? allowed[0]] as const;
  const { illustrative } = unitsNamed(merged.head.units?.value, vocabulary);
  const options = [...vocabulary.readings].filter(([option]) => option === BASE_DATE || !illustrative);
  return Object.fromEntries(options.map(choice));
}

/** A run begins with the national plan and ends with the last plan observed; records are no finer than steps. */
export function spanOf(merged: Merged, readings: Readonly<Record<string, string>>): Span {
  const { head } = merged;
  const baseDate = dayOf(readings.baseDate);
  const step = head.step?.value ?? DEFAULTS.step;
  return {
    baseDate,
    step,
    start: head.start?.value ?? baseDate,
    until: head.until?.value ?? baseDate + adoptionHorizon,
    record: head.record?.value ?? Math.max(DEFAULTS.record, step),
  };
}
