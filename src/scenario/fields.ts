import { type Fault, faultAt, type Placed } from "../faults/fault.js";
import { didYouMean, either } from "../faults/nearest.js";
import { calendarDay } from "../math/calendar.js";
import { describe, type Entry, isUnset, type Tree } from "./tree.js";
import type { Vocabulary } from "./vocabulary.js";

/** What every reader has before it: the words it may meet, and the list on which it writes the faults. */
export interface Desk {
  readonly vocabulary: Vocabulary;
  readonly faults: Fault[];
}

/** Dates stay within these years, so that a slip of one digit is noticed. */
export const YEARS: readonly [number, number] = [1949, 2149];

/** The set entries of a map; anything else than a map is a fault. */
export function entriesOf(tree: Tree, desk: Desk, cure: string): readonly Entry[] {
  if (tree.kind === "map") return tree.entries.filter((entry) => !isUnset(entry.tree));
  desk.faults.push(faultAt(tree.place, `${tree.path}: ${describe(tree)}`, "a map of keys and values", cure));
  return [];
}

/** Hands each set entry of a map to the reader of its key; unknown keys are faults with a suggestion. */
export function readFields(tree: Tree, readers: ReadonlyMap<string, (tree: Tree) => void>, desk: Desk): void {
  const keys = [...readers.keys()];
  for (const entry of entriesOf(tree, desk, `write a map with ${either(keys)}`)) {
    const read = readers.get(entry.key);
    if (read !== undefined) read(entry.tree);
    else desk.faults.push(unknownKey(entry, keys));
  }
}

function unknownKey(entry: Entry, keys: readonly string[]): Fault {
  const cure = didYouMean(entry.key, keys, "delete it or correct its name");
  return faultAt(entry.at, `${entry.tree.path}: no such key`, keys.join(", "), cure);
}

/** A fault of the value that stands at `tree`. */
export function wrong(tree: Tree, allowed: string, cure: string): Fault {
  return faultAt(tree.place, `${tree.path}: ${describe(tree)}`, allowed, cure);
}

/** A text. */
export function readText(tree: Tree, desk: Desk): Placed<string> | undefined {
  if (tree.kind === "leaf" && typeof tree.value === "string") return { value: tree.value, place: tree.place };
  desk.faults.push(wrong(tree, "a text", "write a text, in quotes if it looks like a number"));
  return undefined;
}

/** The name of a scenario: lower-case words joined by hyphens. */
export function readId(tree: Tree, desk: Desk): Placed<string> | undefined {
  const text = tree.kind === "leaf" ? tree.value : null;
  if (typeof text === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 80) {
    return { value: text, place: tree.place };
  }
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

/** A whole number from `low` to `high`. A number that cannot be read is NaN, so that nothing complains of it twice. */
export function readWhole(tree: Tree, low: number, high: number, desk: Desk): Placed<number> {
  const value = tree.kind === "leaf" ? tree.value : null;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= low && value <= high) {
    return { value, place: tree.place };
  }
  desk.faults.push(
    wrong(tree, `a whole number from ${low} to ${high}`, "write a whole number in this range"),
  );
  return { value: Number.NaN, place: tree.place };
}

/** On or off, true or false. */
export function readSwitch(tree: Tree, desk: Desk): Placed<boolean> | undefined {
  const value = tree.kind === "leaf" ? tree.value : null;
  if (value === true || value === "on") return { value: true, place: tree.place };
  if (value === false || value === "off") return { value: false, place: tree.place };
  desk.faults.push(wrong(tree, "on or off (true or false)", "write on or off"));
  return undefined;
}

/** One of a list of words. */
export function readChoice(tree: Tree, words: readonly string[], desk: Desk): Placed<string> | undefined {
  const value = tree.kind === "leaf" && tree.value !== null ? String(tree.value) : undefined;
  if (value !== undefined && words.includes(value)) return { value, place: tree.place };
  const cure = didYouMean(value ?? "", words, `write ${either(words)}`);
  desk.faults.push(wrong(tree, words.join(", "), cure));
  return undefined;
}

/** A date as a day number (see dates.ts); one that cannot be read is NaN. */
export function readDate(tree: Tree, desk: Desk): Placed<number> {
  const day = tree.kind === "leaf" ? calendarDay(String(tree.value)) : "form";
  const inYears =
    typeof day === "number" && day >= calendarYear(YEARS[0]) && day < calendarYear(YEARS[1] + 1);
  if (inYears) return { value: day, place: tree.place };
  const allowed = `YYYY-MM-DD, YYYY-MM or YYYY from ${YEARS[0]} to ${YEARS[1]}`;
  const cure = {
    form: "write for instance 2019-01-31, with two digits for month and day",
    absent: "no calendar has this day: check the month and its length",
    far: `the year must lie between ${YEARS[0]} and ${YEARS[1]}`,
  }[typeof day === "number" ? "far" : day];
  desk.faults.push(wrong(tree, allowed, cure));
  return { value: Number.NaN, place: tree.place };
}

function calendarYear(year: number): number {
  return calendarDay(String(year)) as number;
}
