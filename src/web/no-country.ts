import { faultAt } from "../faults/fault.js";
import type { Atlas } from "../scenario/country/sheet.js";
import type { Tree } from "../trees/tree.js";

/** What stands in the page for the readers of a country's tables, borders and plans: a country is refused when it is read. */
export function rowsOfTable({ place }: Tree, _name: string, _sheet: unknown, { faults }: Atlas): Tree[] {
  faults.push(faultAt(place, "a table", "scenarios", "use the command line: yardstick run"));
  return [];
}
export const readBorders = (): [string, string][] => [];
export const readObserved = (): { id: string; plan: string | null }[] => [];
