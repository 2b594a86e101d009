import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode } from "yaml";
import { type Fault, faultAt, type Place } from "../faults/fault.js";
import { type Branch, type Entry, type Leaf, pathOf, type Tree } from "./tree.js";

/** Keys that mean something to JavaScript objects and nothing to a file. */
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

type PlaceAt = (offset: number) => Place;

/** A parsed YAML node as a tree of plain values; what a scenario may not contain is reported and left out. */
export function growTree(root: unknown, placeAt: PlaceAt, faults: Fault[]): Tree {
  return grow(root as ParsedNode | null, "", placeAt(0), placeAt, faults);
}

function grow(
  node: ParsedNode | null,
  path: string,
  fallback: Place,
  placeAt: PlaceAt,
  faults: Fault[],
): Tree {
  const place = node?.range ? placeAt(node.range[0]) : fallback;
  const leaf = (value: Leaf["value"]): Leaf => ({ kind: "leaf", place, path, value });
  if (node === null || node === undefined) return leaf(null);
  if (isAlias(node) || node.anchor !== undefined) faults.push(noAliases(place, path));
  if (isAlias(node)) return leaf(null);
  if (node.tag !== undefined) faults.push(noTags(place, path, node.tag));
  if (isMap(node))
    return { kind: "map", place, path, entries: growEntries(node.items, path, place, placeAt, faults) };
  if (isSeq(node)) {
    const item = (each: unknown, k: number) =>
      grow(each as ParsedNode, `${path}[${k}]`, place, placeAt, faults);
    return { kind: "list", place, path, items: node.items.map(item) };
  }
  const value: unknown = isScalar(node) ? node.value : null;
  if (typeof value === "number" && !Number.isFinite(value)) faults.push(notFinite(place, path, value));
  return leaf(isPlain(value) ? plain(value) : null);
}

/** Minus zero is zero: JSON does not keep the difference. */
function plain(value: Leaf["value"]): Leaf["value"] {
  return value === 0 ? 0 : value;
}

function isPlain(value: unknown): value is Leaf["value"] {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function growEntries(
  pairs: readonly Pair[],
  path: string,
  fallback: Place,
  placeAt: PlaceAt,
  faults: Fault[],
): Branch["entries"] {
  const entries = new Map<string, Entry>();
  for (const pair of pairs) {
    const keyNode = pair.key as ParsedNode | null;
    const at = keyNode?.range ? placeAt(keyNode.range[0]) : fallback;
    const key = keyText(keyNode);
    const first = key === undefined ? undefined : entries.get(key);
    if (key === undefined) faults.push(noKey(at, path));
    else if (FORBIDDEN_KEYS.has(key)) faults.push(forbiddenKey(at, path, key));
    else if (first !== undefined) faults.push(givenTwice(at, pathOf(path, key), first.at));
    else
      entries.set(key, {
        key,
        at,
        tree: grow(pair.value as ParsedNode, pathOf(path, key), at, placeAt, faults),
      });
  }
  return [...entries.values()];
}

/** A key as written: `440000` and `true` are names here, not a number and a truth value. */
function keyText(key: ParsedNode | null): string | undefined {
  if (!isScalar(key) || key.value === null || key.tag !== undefined || key.anchor !== undefined)
    return undefined;
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}

/** The same thing said twice; also used where two spellings mean the same thing. */
export function givenTwice(at: Place, path: string, first: Place): Fault {
  return faultAt(
    at,
    `${path}: given twice, first in line ${first.line}`,
    "each key once",
    "delete one of the two",
  );
}

function noAliases(place: Place, path: string): Fault {
  return faultAt(
    place,
    `${path || "top"}: an anchor or alias (& or *)`,
    "values written out",
    "write the value again in full",
  );
}

function noTags(place: Place, path: string, tag: string): Fault {
  return faultAt(
    place,
    `${path || "top"}: the tag ${tag.slice(0, 60)}`,
    "plain values without tags; files hold no code",
    "delete the tag",
  );
}

function notFinite(place: Place, path: string, value: number): Fault {
  return faultAt(
    place,
    `${path}: ${value} is not a finite number`,
    "finite numbers",
    "write the number meant, or leave the key out for the default",
  );
}

function noKey(place: Place, path: string): Fault {
  return faultAt(
    place,
    `${path || "top"}: a key that is not a plain word`,
    "words and numbers as keys",
    "write key: value",
  );
}

function forbiddenKey(place: Place, path: string, key: string): Fault {
  return faultAt(
    place,
    `${pathOf(path, key)}: a reserved word as a key`,
    "any key but __proto__, constructor and prototype",
    "choose another name",
  );
}
