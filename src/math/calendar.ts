/**
 * The proleptic Gregorian calendar as whole numbers: day 0 is 1 January 1970, negative days lie before it. Only integer
 * arithmetic is used, so that a date means the same day on every machine and in every time zone.
 *
 * The year is counted from March, so that the leap day comes last, and in eras of 400 years = 146,097 days.
 */

const DAYS_PER_ERA = 146_097;
/** Days from 1 March of year 0 to 1 January 1970. */
const EPOCH = 719_468;

/** Number of the day of this date; month 1 to 12. The date is taken on trust: see `calendarDay`. */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - EPOCH;
}

/** The date of a day as [year, month, day]; the inverse of `dayNumber`. */
export function civilDate(dayCount: number): readonly [number, number, number] {
  const shifted = Math.floor(dayCount) + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / (DAYS_PER_ERA - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}

/** Days in a month: 29 in the February of a leap year. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** `YYYY-MM-DD` of a day number; a fraction of a day is dropped. Years 0 to 9999. */
export function formatDay(dayCount: number): string {
  const [year, month, day] = civilDate(dayCount);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Why a text is no date: not written as one, or a day that no calendar has. */
export type DateFault = "form" | "absent";

/**
 * Day number of `YYYY-MM-DD`, `YYYY-MM` (the first of the month) or `YYYY` (1 January), or the reason why there is
 * none.
 */
export function calendarDay(text: string): number | DateFault {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (parts === null) return "form";
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  if (month < 1 || month > 12) return "absent";
  if (day < 1 || day > daysInMonth(year, month)) return "absent";
  return dayNumber(year, month, day);
}

/** Day number of a date already known to be good, as a resolved scenario holds it; anything else is a mistake in the caller. */
export function dayOf(date: string): number {
  const day = calendarDay(date);
  if (typeof day === "string")
    throw new RangeError(`dayOf needs a date written YYYY-MM-DD, not ${JSON.stringify(date)}`);
  return day;
}
