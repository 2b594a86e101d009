import { type Fault, faultAt, type Place } from "../faults/fault.js";

/** What is wrong with the names of the columns. A first column without a name holds row names, as R writes them. */
export function checkHeader(header: readonly string[], start: Place): Fault[] {
  const at = (column: number): Place => ({ ...start, column: column + 1 });
  const firsts = new Map<string, number>();
  return header.flatMap((name, column) => {
    const first = firsts.get(name);
    if (name === "" || first === undefined) {
      firsts.set(name, column);
      return [];
    }
    return [
      faultAt(
        at(column),
        `the column ${JSON.stringify(name)} comes twice (first as column ${first + 1})`,
        "each column once",
        "rename or delete one of the two",
      ),
    ];
  });
}
