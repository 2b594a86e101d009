import type { Placed } from "../faults/fault.js";
import { wrong } from "../trees/fields.js";
import type { Tree } from "../trees/tree.js";
import type { Desk } from "./fields.js";

/** Times by name, in days; a month is a twelfth of 365.25 days. */
export const NAMED_TIMES: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
  ["month", 30.4375],
]);

/** Longest step in days: beyond a quarter the rates of the model change too much within one step. */
export const LONGEST_STEP = 92;
/** Longest time between two recorded values, in days. */
export const LONGEST_RECORD = 3660;

/** A length of time in days, by name or as a number above 0 and up to `longest`. */
export function readTime(tree: Tree, longest: number, desk: Desk): Placed<number> {
  const value = tree.kind === "leaf" ? tree.value : null;
  const days = typeof value === "string" ? NAMED_TIMES.get(value) : value;
  if (typeof days === "number" && days > 0 && days <= longest) return { value: days, place: tree.place };
  const names = [...NAMED_TIMES.keys()].join(", ");
  const allowed = `${names}, or a number of days above 0 and up to ${longest}`;
  desk.faults.push(wrong(tree, allowed, `write for instance ${tree.path}: week`));
  return { value: Number.NaN, place: tree.place };
}
