import { civilDate, dayOf, formatDay } from "../../math/calendar.js";
import { type Dialect, languageOf } from "./dialect.js";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Number of the day this many days (rounded down) after an ISO date. */
export function dayAfter(iso: string, days: number): number {
  return dayOf(iso) + Math.floor(days);
}

/** `2017-07-08`. */
export const isoOf = formatDay;

/** `8 Jul 2017` or `2017年7月8日`. */
export function dayText(dayNumber: number, language: Dialect): string {
  const [year, month, day] = civilDate(dayNumber);
  return languageOf(language) === "zh"
    ? `${year}年${month}月${day}日`
    : `${day} ${months[month - 1]} ${year}`;
}

/** `Jul 2017` or `2017年7月`. */
export function monthText(dayNumber: number, language: Dialect): string {
  const [year, month] = civilDate(dayNumber);
  return languageOf(language) === "zh" ? `${year}年${month}月` : `${months[month - 1]} ${year}`;
}
