import { faultAt } from "../../faults/fault.js";
import type { Tree } from "../../trees/tree.js";
import type { Atlas } from "./sheet.js";

/** No two regions may have one name: pictures and the command line would not tell them apart. */
export function checkNames(
  placed: readonly (readonly [{ readonly name?: string | undefined }, Tree])[],
  { faults }: Atlas,
): void {
  const lines = new Map<string, number>();
  for (const [{ name }, { place, path }] of placed) {
    const first = name === undefined ? undefined : lines.get(name);
    if (first !== undefined) {
      const found = `${path}: the name ${name} comes twice, first on line ${first}`;
      faults.push(faultAt(place, found, "each name once", "give one of the two another name"));
    } else if (name !== undefined) lines.set(name, place.line);
  }
}
