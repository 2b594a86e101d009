import { civilDate, dayNumber } from "../math/calendar.js";

/** A calendar year, as far as it lies in a run; days count from day 0. */
export interface Year {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/** The calendar years that the days from `from` to `until` touch; `baseDay` is the number of day 0. */
export function yearsBetween(baseDay: number, from: number, until: number): Year[] {
  const [first] = civilDate(baseDay + from);
  const [last] = civilDate(baseDay + until);
  const start = (year: number) => dayNumber(year, 1, 1) - baseDay;
  return Array.from({ length: last - first + 1 }, (_, k) => first + k).map((year) => ({
    year,
    from: Math.max(from, start(year)),
    to: Math.min(until, start(year + 1)),
  }));
}
