import { faultAt, type Place } from "../../faults/fault.js";
import { didYouMean } from "../../faults/nearest.js";
import { readFields, readText, wrong } from "../../trees/fields.js";
import type { Tree } from "../../trees/tree.js";
import type { Region } from "./country.js";
import { rowsOf } from "./rows.js";
import type { Atlas, Sheet } from "./sheet.js";

/** Columns of a table of borders. */
export const BORDER_COLUMNS = ["a", "b"] as const;
const SHEET: Sheet = { columns: BORDER_COLUMNS, essential: BORDER_COLUMNS, numbers: [] };

type Pair = readonly [string, string];

/** Which regions touch: rows `a,b` of a table, or pairs `[N1, N2]`; each pair once, in either order. */
export function readBorders(tree: Tree, regions: readonly Region[], atlas: Atlas): Pair[] {
  const seen = new Map<string, Place>();
  return rowsOf(tree, SHEET, atlas).flatMap((row) => {
    const pair = readPair(row, regions, atlas);
    if (pair === undefined) return [];
    const name = [...pair].sort().join(" ");
    const first = seen.get(name);
    const fault = (found: string, allowed: string, cure: string) => {
      atlas.faults.push(faultAt(row.place, `${row.path}: ${found}`, allowed, cure));
      return [];
    };
    if (pair[0] === pair[1])
      return fault(`${pair[0]} borders on itself`, "two different regions", "correct one of the two");
    if (first !== undefined)
      return fault(`the border ${name} comes twice, first on line ${first.line}`, "each once", "delete one");
    seen.set(name, row.place);
    return [pair];
  });
}

function readPair(row: Tree, regions: readonly Region[], atlas: Atlas): Pair | undefined {
  const ends = endsOf(row, atlas);
  if (ends.length !== 2) {
    const found = `${row.path}: a border of ${ends.length} region${ends.length === 1 ? "" : "s"}`;
    atlas.faults.push(faultAt(row.place, found, "two regions", "write both, as [N1, N2] or as a and b"));
    return undefined;
  }
  const [a, b] = ends.map((end) => knownRegion(end, regions, atlas));
  return a === undefined || b === undefined ? undefined : [a, b];
}

/** The two ends of a border, however it is written. */
function endsOf(row: Tree, atlas: Atlas): readonly Tree[] {
  if (row.kind === "list") return row.items;
  const ends: Tree[] = [];
  const keep = (end: Tree) => {
    ends.push(end);
  };
  if (row.kind === "map") readFields(row, new Map(BORDER_COLUMNS.map((key) => [key, keep])), atlas);
  return ends;
}

/** The id that stands here, if a region has it; else a fault that shows the nearest. Without regions it cannot be told. */
export function knownRegion(tree: Tree, regions: readonly Region[], atlas: Atlas): string | undefined {
  const id = readText(tree, atlas)?.value;
  const ids = regions.map((each) => each.id);
  if (id === undefined || ids.length === 0 || ids.includes(id)) return id;
  const named = regions.find(({ name }) => name === id);
  const cure = named ? `write its id, ${named.id}` : didYouMean(id, ids, "correct it, or add the region");
  atlas.faults.push(wrong(tree, `the id of a region: ${ids.join(" ")}`, cure));
  return undefined;
}
