import { civilDate, dayNumber, dayOf } from "../../math/calendar.js";

/** A tick of a date axis: its day since the base date, and the number of that day, always the first of a month. */
export interface DateTick {
  readonly day: number;
  readonly date: number;
}

const stepsInMonths = [1, 3, 6, 12, 24, 60, 120];

function ticksEvery(months: number, baseDate: string, lastDay: number): DateTick[] {
  const base = dayOf(baseDate);
  const ticks: DateTick[] = [];
  for (let month = civilDate(base)[0] * 12; ; month += months) {
    const date = dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
    const day = date - base;
    if (day > lastDay) return ticks;
    if (day >= 0) ticks.push({ day, date });
  }
}

/** Firsts of months at the closest spacing (a month to ten years) that gives no more than `most` ticks. */
export function dateTicks(baseDate: string, lastDay: number, most: number): DateTick[] {
  for (const months of stepsInMonths) {
    const ticks = ticksEvery(months, baseDate, lastDay);
    if (ticks.length <= most) return ticks;
  }
  return ticksEvery(240, baseDate, lastDay);
}
