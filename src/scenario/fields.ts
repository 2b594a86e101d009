import type { Placed } from "../faults/fault.js";
import { calendarDay } from "../math/calendar.js";
import { type FaultList, wrong } from "../trees/fields.js";
import type { Tree } from "../trees/tree.js";
import { cureOfDate } from "./date-cure.js";
import type { Vocabulary } from "./vocabulary.js";

/** What every reader of a scenario has before it: the words it may meet, and the list of faults. */
export interface Desk extends FaultList {
  readonly vocabulary: Vocabulary;
}

/** Dates stay within these years, so that a slip of one digit is noticed. */
export const YEARS: readonly [number, number] = [1949, 2149];

/** Whether something may be the name of a scenario, from which files and folders of results have theirs. */
export function isId(text: unknown): text is string {
  return typeof text === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 80;
}

/** The name of a scenario: lower-case words joined by hyphens. */
export function readId(tree: Tree, desk: FaultList): Placed<string> | undefined {
  const text = tree.kind === "leaf" ? tree.value : null;
  if (isId(text)) return { value: text, place: tree.place };
  const cure =
    typeof text === "string" ? `write for instance ${kebab(text)}` : "write for instance central-push-2019";
  desk.faults.push(wrong(tree, "lower-case letters, digits and single hyphens, at most 80", cure));
  return undefined;
}

function kebab(text: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ["my", "scenario"];
  return words.join("-").slice(0, 60);
}

/** A date as a day number (see dates.ts); one that cannot be read is NaN. */
export function readDate(tree: Tree, desk: FaultList): Placed<number> {
  const day = tree.kind === "leaf" ? calendarDay(String(tree.value)) : "form";
  const inYears =
    typeof day === "number" && day >= calendarYear(YEARS[0]) && day < calendarYear(YEARS[1] + 1);
  if (inYears) return { value: day, place: tree.place };
  const allowed = `YYYY-MM-DD, YYYY-MM or YYYY from ${YEARS[0]} to ${YEARS[1]}`;
  const cure = {
    form: tree.kind === "leaf" ? cureOfDate(String(tree.value)) : "write one date",
    absent: "no calendar has this day: check the month and its length",
    far: `the year must lie between ${YEARS[0]} and ${YEARS[1]}`,
  }[typeof day === "number" ? "far" : day];
  desk.faults.push(wrong(tree, allowed, cure));
  return { value: Number.NaN, place: tree.place };
}

function calendarYear(year: number): number {
  return calendarDay(String(year)) as number;
}
