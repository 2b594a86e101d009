import { faultAt, type Place } from "../../faults/fault.js";
import { formatDay } from "../../math/calendar.js";
import { readFields, wrong } from "../../trees/fields.js";
import type { Tree } from "../../trees/tree.js";
import { readDate } from "../fields.js";
import type { ObservedPlan, Region } from "./country.js";
import { knownRegion } from "./read-borders.js";
import { rowsOf } from "./rows.js";
import type { Atlas, Sheet } from "./sheet.js";

/** Columns of a table of observed plans. */
export const OBSERVED_COLUMNS = ["id", "plan"] as const;
const SHEET: Sheet = { columns: OBSERVED_COLUMNS, essential: OBSERVED_COLUMNS, numbers: [] };
/** What stands for no plan while a region was watched; an empty cell says the same. */
const NONE = "none";
/** What people write as well, of which cannot be told whether the region had no plan or was not watched. */
const NEITHER = /^(n\/?a|nan|null|no( plan)?|never|[-–—.?x])$/i;

/** When regions had a plan of their own, which cannot be before the central one, on day `base`. */
export function readObserved(
  tree: Tree,
  regions: readonly Region[],
  base: number,
  atlas: Atlas,
): ObservedPlan[] {
  const seen = new Map<string, Place>();
  return rowsOf(tree, SHEET, atlas).flatMap((row) => {
    const { id, plan } = readPlan(row, regions, base, atlas);
    if (id === undefined) return [];
    const first = seen.get(id);
    if (first !== undefined) {
      const found = `${row.path}: ${id} is observed twice, first on line ${first.line}`;
      atlas.faults.push(
        faultAt(row.place, found, "each region once: its first plan", "delete one of the two"),
      );
      return [];
    }
    seen.set(id, row.place);
    return [{ id, plan }];
  });
}

function readPlan(row: Tree, regions: readonly Region[], base: number, atlas: Atlas) {
  const parts = new Map<string, Tree>();
  const keep = (key: string) => (tree: Tree) => void parts.set(key, tree);
  readFields(row, new Map(OBSERVED_COLUMNS.map((key) => [key, keep(key)])), atlas);
  const [id, plan] = [parts.get("id"), parts.get("plan")];
  if (row.kind === "map" && id === undefined)
    atlas.faults.push(wrong(row, "id and plan", "say which region it is, as id"));
  return {
    id: id && knownRegion(id, regions, atlas),
    plan: plan === undefined ? null : dateIn(plan, base, atlas),
  };
}

function dateIn(tree: Tree, base: number, atlas: Atlas): string | null {
  if (tree.kind === "leaf" && tree.value === NONE) return null;
  if (tree.kind === "leaf" && NEITHER.test(String(tree.value))) {
    const cure = `write ${NONE} if the region had no plan by the last day, or delete the row if it was not watched`;
    atlas.faults.push(wrong(tree, `a date, or ${NONE}`, cure));
    return null;
  }
  const { value: day } = readDate(tree, atlas);
  if (Number.isNaN(day)) return null;
  if (day < base) {
    const found = `${tree.path}: ${formatDay(day)} lies before the central plan of ${formatDay(base)}`;
    const cure = "check the date, or move country.baseDate; the model begins with the central plan";
    atlas.faults.push(faultAt(tree.place, found, `${formatDay(base)} or later, or ${NONE}`, cure));
  }
  return formatDay(day);
}
