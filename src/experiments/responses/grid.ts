import type { Design, Value } from "../designs/index.js";
import type { Side } from "./side.js";

/**
 * Numbers of the points of a design of one or two factors, `[second side][first side]`; undefined unless every
 * combination is there exactly once. Without a second side there is one row.
 */
export function gridOf(
  { factors, points }: Design,
  x: Side,
  y: Side | null,
): readonly (readonly number[])[] | undefined {
  const column = factors.findIndex(({ path }) => path === x.path);
  const row = factors.findIndex(({ path }) => path === y?.path);
  const places = new Map<Value | null, Map<Value, number>>();
  for (const [k, point] of points.entries()) {
    const key = y === null ? null : point[row];
    const own = places.get(key) ?? new Map<Value, number>();
    if (own.has(point[column])) return undefined;
    places.set(key, own.set(point[column], k));
  }
  const grid = (y?.values ?? [null]).map((key) => x.values.map((value) => places.get(key)?.get(value)));
  return grid.every((line) => line.every((k) => k !== undefined)) ? (grid as number[][]) : undefined;
}
