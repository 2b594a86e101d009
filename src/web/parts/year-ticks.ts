import { civilDate, dayNumber } from "../../math/calendar.js";

/** The first of January of each year between two calendar days, thinned out so that at most eight are left. */
export function yearTicks(from: number, until: number): { readonly day: number; readonly year: number }[] {
  const [first] = civilDate(from);
  const [last] = civilDate(until);
  const every = Math.ceil((last - first) / 8);
  const ticks = [];
  for (let year = first + 1; year <= last; year++)
    if ((year - first - 1) % every === 0) ticks.push({ year, day: dayNumber(year, 1, 1) });
  return ticks;
}
