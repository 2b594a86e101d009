import type { Language } from "./chart.js";

/** A date of the Gregorian calendar; month and day count from one. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Days since 1 March of the year 0, so that the leap day comes last in its year. */
export function dayNumber(date: CivilDate): number {
  const year = date.month <= 2 ? date.year - 1 : date.year;
  const month = (date.month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * month + 2) / 5) + date.day - 1;
}

/** The inverse of `dayNumber`. */
export function dateOfNumber(number: number): CivilDate {
  const era = Math.floor(number / 146097);
  const day = number - era * 146097;
  const shift = Math.floor(day / 1460) - Math.floor(day / 36524) + Math.floor(day / 146096);
  const year = Math.floor((day - shift) / 365);
  const rest = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * rest + 2) / 153);
  return {
    year: era * 400 + year + (month >= 10 ? 1 : 0),
    month: ((month + 2) % 12) + 1,
    day: rest - Math.floor((153 * month + 2) / 5) + 1,
  };
}

/** Reads `2017-07-08`. */
export function readDate(iso: string): CivilDate {
  const [year, month, day] = iso.split("-").map(Number);
  return { year: year!, month: month!, day: day! };
}

/** The date this many days (rounded down) after an ISO date. */
export function dateAfter(iso: string, days: number): CivilDate {
  return dateOfNumber(dayNumber(readDate(iso)) + Math.floor(days));
}

/** `2017-07-08`. */
export function isoOf(date: CivilDate): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

/** `8 Jul 2017` or `2017年7月8日`. */
export function dayText(date: CivilDate, language: Language): string {
  if (language === "zh") return `${date.year}年${date.month}月${date.day}日`;
  return `${date.day} ${months[date.month - 1]} ${date.year}`;
}

/** `Jul 2017` or `2017年7月`. */
export function monthText(date: CivilDate, language: Language): string {
  if (language === "zh") return `${date.year}年${date.month}月`;
  return `${months[date.month - 1]} ${date.year}`;
}
