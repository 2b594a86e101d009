import { calendarDay, daysInMonth } from "../../../math/calendar.js";
import type { PlanDate } from "../../../model/likelihood/history.js";

/** When a plan came out as a text says it: a day, two days between which it lies, none, or not known (null). */
export type PlanText =
  | { readonly ok: true; readonly plan: PlanDate | null }
  | { readonly ok: false; readonly why: "form" | "before" | "after" | "order" };

/** What forms a date may have, for messages. */
export const PLAN_FORMS =
  "days since the base date (119), a date as precise as its source (2018-03-30 or 2018-03), two of them (2020-01..2020-06), none, or unknown";

/** Where plans must lie: the number of the calendar day that is day 0, and the last day of the run. */
export interface Window {
  readonly baseDay: number;
  readonly until: number;
}

/** Reads when a plan came out. A month is an interval: it is known that the plan lies in it, and not where. */
export function planOfText(text: string, { baseDay, until }: Window): PlanText {
  const plain = text.trim();
  if (plain === "none") return { ok: true, plan: { known: "none", until } };
  if (plain === "unknown") return { ok: true, plan: null };
  const ends = plain.split("..").map((each) => spanOf(each.trim(), baseDay));
  const [first, last = first] = ends;
  if (ends.length > 2 || first === undefined || last === undefined) return { ok: false, why: "form" };
  const [from, to] = [first[0], last[1]];
  if (to < from) return { ok: false, why: "order" };
  if (to <= 0) return { ok: false, why: "before" };
  if (to > until) return { ok: false, why: "after" };
  if (from === to) return { ok: true, plan: { known: "day", day: to } };
  return { ok: true, plan: { known: "between", from: Math.max(0, from), to } };
}

/** First and last day of what a text names, counted from the base date; those of a day are the same. */
function spanOf(text: string, baseDay: number): readonly [number, number] | undefined {
  if (/^-?\d+(\.\d+)?$/.test(text)) return [Number(text), Number(text)];
  const day = calendarDay(text);
  if (typeof day === "string") return undefined;
  const [year, month] = text.split("-").map(Number);
  const length = text.length > 7 ? 0 : daysInMonth(year, month);
  return [day - baseDay, day - baseDay + length];
}
