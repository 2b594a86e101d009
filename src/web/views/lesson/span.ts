import { dayOf } from "../../../math/calendar.js";
import type { Lesson } from "../../lessons/lesson.js";
import { BASE_DAY, LAST_DAY } from "../../observed.js";

/** First and last day of a lesson's runs, counted from the central plan. */
export function spanOf({ until }: Lesson): { readonly from: number; readonly until: number } {
  return { from: 0, until: until === undefined ? LAST_DAY : dayOf(until) - BASE_DAY };
}
