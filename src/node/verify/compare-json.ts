import { parseTree } from "../../trees/parse.js";
import type { Branch, Tree } from "../../trees/tree.js";
import type { Difference } from "./difference.js";

const KIND = { noun: "file of JSON", top: "a map of keys" };

/**
 * The first value in which a saved JSON text differs from data made again, keys at the top that are `ignored` left out;
 * undefined if there is none, null if the text is no map of keys, or too long a one.
 */
export function firstOtherValue(
  file: string,
  text: string,
  again: Readonly<Record<string, unknown>>,
  ignored: ReadonlySet<string>,
): Difference | undefined | null {
  const { tree } = parseTree(text, file, KIND);
  if (tree === undefined) return null;
  const entries = tree.entries.filter(({ key }) => !ignored.has(key));
  const kept = Object.fromEntries(Object.entries(again).filter(([key]) => !ignored.has(key)));
  return inMap({ ...tree, entries }, kept);
}

function firstOther(tree: Tree, again: unknown): Difference | undefined {
  if (tree.kind === "leaf")
    return Object.is(tree.value, again) || (again === null && tree.value === null)
      ? undefined
      : differs(tree, textOf(tree.value), again);
  if (tree.kind === "list" && Array.isArray(again)) return inList(tree.items, again, tree);
  if (tree.kind === "map" && typeof again === "object" && again !== null && !Array.isArray(again))
    return inMap(tree, again as Readonly<Record<string, unknown>>);
  return differs(tree, tree.kind === "list" ? "a list" : "a map of keys", again);
}

function inList(items: readonly Tree[], again: readonly unknown[], list: Tree): Difference | undefined {
  for (const [k, item] of items.entries()) {
    const other = k < again.length ? firstOther(item, again[k]) : differs(item, "an item", undefined);
    if (other !== undefined) return other;
  }
  return items.length < again.length
    ? differs(list, `${items.length} items`, `${again.length} items`)
    : undefined;
}

function inMap(tree: Branch, again: Readonly<Record<string, unknown>>): Difference | undefined {
  for (const { key, tree: value } of tree.entries) {
    const other = Object.hasOwn(again, key) ? firstOther(value, again[key]) : differs(value, key, undefined);
    if (other !== undefined) return other;
  }
  const absent = Object.keys(again).find((key) => !tree.entries.some((entry) => entry.key === key));
  return absent === undefined ? undefined : differs(tree, null, { [absent]: again[absent] });
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function differs({ place, path }: Tree, found: string | null, again: unknown): Difference {
  return {
    ...{ file: place.file, line: place.line, column: path === "" ? null : path, found },
    again: again === undefined ? null : textOf(again),
  };
}
