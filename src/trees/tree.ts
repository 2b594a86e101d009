import type { Place } from "../faults/fault.js";

/** What may stand at the end of a branch. */
export type Scalar = string | number | boolean | null;

/** A value of a file with its place, whatever it was written in (YAML, JSON, a table). */
export type Tree = Leaf | Branch | Items;

interface Spot {
  /** Where the value begins. */
  readonly place: Place;
  /** The way to it from the top, e.g. `params.race.tournament` or `changes[1].at`. */
  readonly path: string;
}

export interface Leaf extends Spot {
  readonly kind: "leaf";
  readonly value: Scalar;
}

export interface Branch extends Spot {
  readonly kind: "map";
  readonly entries: readonly Entry[];
}

export interface Items extends Spot {
  readonly kind: "list";
  readonly items: readonly Tree[];
}

/** One `key: value` of a map; `at` is the place of the key. */
export interface Entry {
  readonly key: string;
  readonly at: Place;
  readonly tree: Tree;
}

/** Absent, null and the empty text all mean *unchanged*. */
export function isUnset(tree: Tree): boolean {
  return tree.kind === "leaf" && (tree.value === null || tree.value === "");
}

/** The value of this key, if the map has it and it is set. */
export function child(branch: Branch, key: string): Tree | undefined {
  const entry = branch.entries.find((each) => each.key === key);
  return entry === undefined || isUnset(entry.tree) ? undefined : entry.tree;
}

/** A value in words for a message: short, quoted, on one line. */
export function describe(tree: Tree): string {
  if (tree.kind === "map") return "a map of keys";
  if (tree.kind === "list") return "a list";
  return shown(tree.value);
}

/** A scalar as it may safely be printed: quoted if a text, and cut after 60 characters. */
export function shown(value: Scalar): string {
  if (typeof value !== "string") return String(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

/** A key as part of a path: as it is if harmless, else quoted and cut. */
export function pathOf(parent: string, key: string): string {
  const name = /^[\p{L}\p{N} ._$-]{1,60}$/u.test(key) ? key : shown(key);
  return parent === "" ? name : `${parent}.${name}`;
}
