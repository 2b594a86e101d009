import type { Anchors, BellAnchors, Curvature } from "../../analysis/qca/index.js";
import { faultAt, type Placed } from "../../faults/fault.js";
import { entriesOf, type FaultList, readFields, wrong } from "../../trees/fields.js";
import type { Tree } from "../../trees/tree.js";

const CURE = "write a number, without quotes or unit";

/** A number; one that cannot be read is a fault. */
export function readNumber(tree: Tree, desk: FaultList): Placed<number> | undefined {
  if (tree.kind === "leaf" && typeof tree.value === "number") return { value: tree.value, place: tree.place };
  desk.faults.push(wrong(tree, "a number", CURE));
  return undefined;
}

/** A list of one number or more. */
export function readNumbers(tree: Tree, desk: FaultList): Placed<readonly number[]> | undefined {
  if (tree.kind !== "list" || tree.items.length === 0) {
    desk.faults.push(wrong(tree, "a list of numbers", "write for instance [10, 20, 30]"));
    return undefined;
  }
  const values = tree.items.flatMap((item) => readNumber(item, desk)?.value ?? []);
  return values.length === tree.items.length ? { value: values, place: tree.place } : undefined;
}

/** Three anchors, or two sides of three. */
export function readAnchors(tree: Tree, desk: FaultList): Placed<Anchors | BellAnchors> | undefined {
  const isBell = tree.kind === "map" && tree.entries.some(({ key }) => key === "left" || key === "right");
  const value = isBell ? readSides(tree, desk) : readThree(tree, desk);
  return value === undefined ? undefined : { value, place: tree.place };
}

function readSides(tree: Tree, desk: FaultList): BellAnchors | undefined {
  const sides = readAll(tree, ["left", "right"], desk, (side) => readThree(side, desk));
  return sides && { left: sides[0], right: sides[1] };
}

function readThree(tree: Tree, desk: FaultList): Anchors | undefined {
  const three = readAll(
    tree,
    ["exclusion", "crossover", "inclusion"],
    desk,
    (each) => readNumber(each, desk)?.value,
  );
  return three && { exclusion: three[0], crossover: three[1], inclusion: three[2] };
}

/** How curved the sides are; both must be given. */
export function readCurvature(tree: Tree, desk: FaultList): Placed<Curvature> | undefined {
  const two = readAll(tree, ["below", "above"], desk, (each) => readNumber(each, desk)?.value);
  return two && { value: { below: two[0], above: two[1] }, place: tree.place };
}

/** A membership for each category, `value: membership`. */
export function readCategories(tree: Tree, desk: FaultList): Placed<ReadonlyMap<number, number>> | undefined {
  const before = desk.faults.length;
  const pairs = entriesOf(tree, desk, "write one value: membership a line").map(
    ({ key, at, tree: value }) => {
      const category = Number(key);
      if (key.trim() === "" || !Number.isFinite(category))
        desk.faults.push(faultAt(at, `${value.path}: not a number`, "a raw value of the column", CURE));
      return [category, readNumber(value, desk)?.value ?? Number.NaN] as const;
    },
  );
  return desk.faults.length > before ? undefined : { value: new Map(pairs), place: tree.place };
}

/** The values of keys that must all be there; undefined when one is missing or wrong. */
function readAll<T>(
  tree: Tree,
  keys: readonly string[],
  desk: FaultList,
  read: (tree: Tree) => T | undefined,
): T[] | undefined {
  const before = desk.faults.length;
  const found = new Map<string, T | undefined>();
  readFields(
    tree,
    new Map(keys.map((key) => [key, (value: Tree) => void found.set(key, read(value))])),
    desk,
  );
  const absent = keys.filter((key) => !found.has(key));
  if (desk.faults.length === before && absent.length > 0)
    desk.faults.push(
      faultAt(
        tree.place,
        `${tree.path}: no ${absent.join(", no ")}`,
        keys.join(", "),
        `add ${absent.join(", ")}`,
      ),
    );
  return desk.faults.length > before ? undefined : keys.map((key) => found.get(key) as T);
}
