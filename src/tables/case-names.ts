import { type Fault, faultAt } from "../faults/fault.js";
import { type GivenTable, placeOfCell, textsOf } from "./given-table.js";
import { numberIn } from "./number-text.js";

/**
 * The column that names the cases where nobody says which: the first one, if it is not used otherwise and holds words
 * or, as R writes it, has no name. Without such a column cases are called by the numbers of their rows.
 */
export function columnOfCases(table: GivenTable, used: readonly number[]): number | undefined {
  if (used.includes(0)) return undefined;
  const isWords = textsOf(table, 0).some((text) => numberIn(text) === undefined);
  return isWords || table.header[0] === "" ? 0 : undefined;
}

/** The names of the cases; names that are missing or come twice are faults. */
export function caseNames(table: GivenTable, column: number | undefined, faults: Fault[]): string[] {
  if (column === undefined) return table.cells.map((_, row) => String(row + 1));
  const names = textsOf(table, column);
  const lines = new Map<string, number>();
  names.forEach((name, row) => {
    const place = placeOfCell(table, row, column);
    const first = lines.get(name);
    if (name === "") faults.push(faultAt(place, "a case without a name", "a name for every case", "name it"));
    else if (first !== undefined) {
      const found = `the case ${JSON.stringify(name)} comes twice (first in line ${first})`;
      faults.push(faultAt(place, found, "every case once", "rename or delete one of the two"));
    } else lines.set(name, place.line);
  });
  return names;
}
