import { type Fault, faultAt, type Placed } from "../faults/fault.js";
import { didYouMean, either } from "../faults/nearest.js";
import { describe, type Entry, isUnset, type Tree } from "./tree.js";

/** What every reader has before it: the list on which it writes the faults. */
export interface FaultList {
  readonly faults: Fault[];
}

/** The set entries of a map; anything else than a map is a fault. */
export function entriesOf(tree: Tree, desk: FaultList, cure: string): readonly Entry[] {
  return allEntriesOf(tree, desk, cure).filter((entry) => !isUnset(entry.tree));
}

function allEntriesOf(tree: Tree, desk: FaultList, cure: string): readonly Entry[] {
  if (tree.kind === "map") return tree.entries;
  desk.faults.push(faultAt(tree.place, `${tree.path}: ${describe(tree)}`, "a map of keys and values", cure));
  return [];
}

/**
 * Hands each set entry of a map to the reader of its key; unknown keys are faults with a suggestion, unset ones too, since
 * a comma in a text without quotes makes such keys of its rest.
 */
export function readFields(
  tree: Tree,
  readers: ReadonlyMap<string, (tree: Tree) => void>,
  desk: FaultList,
): void {
  const keys = [...readers.keys()];
  for (const entry of allEntriesOf(tree, desk, `write a map with ${either(keys)}`)) {
    const read = readers.get(entry.key);
    if (read === undefined) desk.faults.push(unknownKey(entry, keys));
    else if (!isUnset(entry.tree)) read(entry.tree);
  }
}

function unknownKey(entry: Entry, keys: readonly string[]): Fault {
  const isRest = isUnset(entry.tree) && entry.key.includes(" ");
  const otherwise = isRest
    ? "put the whole text into quotes if it has a comma"
    : "delete it or correct its name";
  const cure = didYouMean(entry.key, keys, otherwise);
  return faultAt(entry.at, `${entry.tree.path}: no such key`, keys.join(", "), cure);
}

/** A fault of the value that stands at `tree`. */
export function wrong(tree: Tree, allowed: string, cure: string): Fault {
  return faultAt(tree.place, `${tree.path}: ${describe(tree)}`, allowed, cure);
}

/** A text. */
export function readText(tree: Tree, desk: FaultList): Placed<string> | undefined {
  if (tree.kind === "leaf" && typeof tree.value === "string") return { value: tree.value, place: tree.place };
  desk.faults.push(wrong(tree, "a text", "write a text, in quotes if it looks like a number"));
  return undefined;
}

/** A whole number from `low` to `high`. A number that cannot be read is NaN, so that nothing complains of it twice. */
export function readWhole(tree: Tree, low: number, high: number, desk: FaultList): Placed<number> {
  const value = tree.kind === "leaf" ? tree.value : null;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= low && value <= high) {
    return { value, place: tree.place };
  }
  desk.faults.push(
    wrong(tree, `a whole number from ${low} to ${high}`, "write a whole number in this range"),
  );
  return { value: Number.NaN, place: tree.place };
}

/** On or off, true or false. */
export function readSwitch(tree: Tree, desk: FaultList): Placed<boolean> | undefined {
  const value = tree.kind === "leaf" ? tree.value : null;
  if (value === true || value === "on") return { value: true, place: tree.place };
  if (value === false || value === "off") return { value: false, place: tree.place };
  desk.faults.push(wrong(tree, "on or off (true or false)", "write on or off"));
  return undefined;
}

/** One of a list of words. */
export function readChoice(
  tree: Tree,
  words: readonly string[],
  desk: FaultList,
): Placed<string> | undefined {
  const value = tree.kind === "leaf" && tree.value !== null ? String(tree.value) : undefined;
  if (value !== undefined && words.includes(value)) return { value, place: tree.place };
  const cure = didYouMean(value ?? "", words, `write ${either(words)}`);
  desk.faults.push(wrong(tree, words.join(", "), cure));
  return undefined;
}
