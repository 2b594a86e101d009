import { faultAt } from "../faults/fault.js";
import type { Atlas } from "../scenario/country/sheet.js";
import type { Tree } from "../trees/tree.js";

/** What stands in the page for the tables of a country: none can be brought, and a country is refused before it is asked. */
export function rowsOfTable({ place }: Tree, _name: string, _sheet: unknown, { faults }: Atlas): Tree[] {
  faults.push(faultAt(place, "a table", "scenarios", "use the command line: yardstick run"));
  return [];
}
