import type { Column } from "../../engine/column.js";

/** A column, or several that differ by nothing but what stands after the colon of their names. */
export interface Family {
  /** `idea:0 ... idea:19`, or the name of a single column. */
  readonly name: string;
  readonly first: Column;
  readonly size: number;
}

/** Columns in their order, numbered ones (`idea:0`, `idea:1`, ...) taken together. */
export function familiesOf(columns: readonly Column[]): Family[] {
  const members = new Map<string, Column[]>();
  for (const column of columns) {
    const key = /^(.*):\d+$/.exec(column.name)?.[1] ?? column.name;
    members.set(key, [...(members.get(key) ?? []), column]);
  }
  return [...members.values()].map((all) => ({
    name: all.length > 1 ? `${all[0].name} ... ${all.at(-1)?.name}` : all[0].name,
    first: all[0],
    size: all.length,
  }));
}

/** Names of columns, the numbered ones as families: `idea:0`, `idea:1`, `risk` become `idea:*`, `risk`. */
export function shortNames(names: Iterable<string>): string[] {
  return [...new Set([...names].map((name) => name.replace(/:\d+$/, ":*")))];
}
