import { faultAt, type Placed } from "../faults/fault.js";
import { readFields, wrong } from "../trees/fields.js";
import { type Branch, child, isUnset, type Tree } from "../trees/tree.js";
import type { ChangeDraft } from "./draft.js";
import { type Desk, readDate } from "./fields.js";
import { readMechanisms } from "./read-mechanisms.js";
import { readParams } from "./read-params.js";
import { provinceAt } from "./read-provinces.js";

/** Dated changes of rules, in the order written. */
export function readChanges(tree: Tree, desk: Desk): ChangeDraft[] {
  if (tree.kind === "list")
    return tree.items.filter((each) => !isUnset(each)).map((each) => readChange(each, desk));
  desk.faults.push(
    wrong(tree, "a list of changes", "write - { at: 2019-01, set: { name: value } }, one a line"),
  );
  return [];
}

function readChange(tree: Tree, desk: Desk): ChangeDraft {
  const { place, path } = tree;
  const at: Placed<number> = { value: Number.NaN, place };
  const change: ChangeDraft = {
    place,
    path,
    at,
    set: new Map(),
    mechanisms: new Map(),
    publish: [],
    pilots: [],
  };
  const readers = new Map<string, (each: Tree) => void>([
    ["at", (each) => assignAt(change, readDate(each, desk))],
    ["set", (each) => merge(change.set, readParams(each, desk))],
    ["mechanisms", (each) => merge(change.mechanisms, readMechanisms(each, desk))],
    ["publish", (each) => change.publish.push(...readProvinceList(each, desk))],
    ["pilots", (each) => change.pilots.push(...readProvinceList(each, desk))],
  ]);
  readFields(tree, readers, desk);
  if (tree.kind === "map") checkComplete(tree, desk);
  return change;
}

function assignAt(change: ChangeDraft, at: Placed<number>): void {
  change.at = at;
}

function merge<T>(into: Map<string, T>, from: ReadonlyMap<string, T>): void {
  for (const [key, value] of from) into.set(key, value);
}

function checkComplete(tree: Branch, desk: Desk): void {
  if (child(tree, "at") === undefined) {
    const found = `${tree.path}: a change without a date`;
    desk.faults.push(
      faultAt(tree.place, found, "at: YYYY-MM-DD", "say when it takes effect, for instance at: 2019-01"),
    );
  }
  if (["set", "mechanisms", "publish", "pilots"].every((key) => child(tree, key) === undefined)) {
    const found = `${tree.path}: a change that changes nothing`;
    desk.faults.push(
      faultAt(
        tree.place,
        found,
        "set, mechanisms, publish or pilots",
        "say what changes, or delete the entry",
      ),
    );
  }
}

/** Provinces to which something happens on that day from outside; a single one needs no list. */
function readProvinceList(tree: Tree, desk: Desk): Placed<string>[] {
  const items = tree.kind === "list" ? tree.items : [tree];
  return items.flatMap((each) => {
    if (each.kind !== "leaf" || each.value === null) {
      desk.faults.push(wrong(each, "provinces", "write for instance [SH, GD]"));
      return [];
    }
    const province = provinceAt(String(each.value), each.place, each.path, desk);
    return province === undefined ? [] : [{ value: province.id, place: each.place }];
  });
}
