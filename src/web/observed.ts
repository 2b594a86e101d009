import { adoptionHorizon } from "../data/khanal2024.js";
import { provinces } from "../data/provinces.js";
import { defaultReadings, observedDays } from "../data/readings.js";
import { dayOf } from "../math/calendar.js";

/** Number of the calendar day from which days are counted. */
export const BASE_DAY = dayOf(defaultReadings.baseDate);
/** Last day of observation, counted from the base. */
export const LAST_DAY = adoptionHorizon;

/** Day of each province's real plan; Infinity = none by the end of observation. A province outside the data is not there. */
export const observed: ReadonlyMap<string, number> = new Map(
  observedDays(defaultReadings).map(({ id, days }) => [id, days ?? Number.POSITIVE_INFINITY]),
);

/** Ids of those that have a plan, the first one first; of two on one day, the first in the list of provinces. */
export const inOrder: readonly string[] = provinces
  .map(({ id }) => id)
  .filter((id) => Number.isFinite(observed.get(id) ?? Number.POSITIVE_INFINITY))
  .sort((a, b) => observed.get(a)! - observed.get(b)!);
