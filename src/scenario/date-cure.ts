import { calendarDay, formatDay } from "../math/calendar.js";

/** Day 0 of the day numbers of spreadsheets, and the numbers of 1950 and 2100. */
const SHEET_DAY_0 = "1899-12-30";
const [FIRST_NUMBER, LAST_NUMBER] = [18_264, 73_051];

/** How a date in another form is written here; of `3/1/2021` both days that it may mean. */
export function cureOfDate(text: string): string {
  const days = daysMeant(text.trim()).filter((day) => typeof calendarDay(day) === "number");
  if (days.length === 0) return "write for instance 2019-01-31, with two digits for month and day";
  if (days.length === 1) return `write ${days[0]}`;
  return `write ${days.join(" or ")}, whichever is meant`;
}

function daysMeant(text: string): string[] {
  const number = Number(text);
  if (number >= FIRST_NUMBER && number <= LAST_NUMBER)
    return [formatDay((calendarDay(SHEET_DAY_0) as number) + Math.floor(number))];
  const [, year, month, day] = /^(\d{4})(?:[-/.]?)(\d\d?)(?:[-/.]?)(\d\d?)(?:[T ].*)?$/.exec(text) ?? [];
  if (year !== undefined) return [iso(year, month, day)];
  const [, first, sign, second, last] = /^(\d\d?)([-/.]) ?(\d\d?)\2 ?(\d{4})(?: .*)?$/.exec(text) ?? [];
  if (last === undefined) return [];
  const dayFirst = iso(last, second, first);
  return sign === "." ? [dayFirst] : [...new Set([dayFirst, iso(last, first, second)])];
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
