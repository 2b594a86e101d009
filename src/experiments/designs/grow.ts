import { isDrawn } from "./blocks.js";
import { type Design, withHash } from "./design.js";
import type { Value } from "./factor.js";

/** A larger design that begins with all of an earlier one, or why there is none. */
export type Growth =
  | { readonly ok: true; readonly design: Design }
  | { readonly ok: false; readonly why: string };

/**
 * Lets a design grow into a larger one of the same factors: its points come first, in their order, and the new ones
 * follow. Points that were drawn must be the first of the larger design already; those of lists (factorial, one at a
 * time, tables) are the larger design less what is there. Seeds stay, so runs that were made stay good.
 */
export function grown(design: Design, larger: Design): Growth {
  const why = mismatchOf(design, larger);
  if (why !== undefined) return { ok: false, why };
  const rows = (points: Design["points"]) => points.map(keyOf);
  const [old, all] = [rows(design.points), rows(larger.points)];
  if (old.every((key, k) => key === all[k])) return { ok: true, design: larger };
  if (isDrawn(larger)) return { ok: false, why: "its points are not the first ones of the larger design" };
  const rest = without(all, old);
  if (rest === undefined) return { ok: false, why: "some of its points are not in the larger design" };
  return {
    ok: true,
    design: withHash({ ...larger, points: [...design.points, ...rest.map((k) => larger.points[k])] }),
  };
}

function mismatchOf(design: Design, larger: Design): string | undefined {
  const paths = ({ factors }: Design) => factors.map(({ path }) => path).join(", ");
  if (paths(design) !== paths(larger)) return `its factors are ${paths(design)}, not ${paths(larger)}`;
  if (design.generator.kind !== larger.generator.kind)
    return `it is of the kind ${design.generator.kind}, not ${larger.generator.kind}`;
  if (design.seed !== larger.seed || design.commonRandomNumbers !== larger.commonRandomNumbers)
    return "its runs have other seeds";
  if (design.replicates > larger.replicates) return `it has more replicates, ${design.replicates}`;
  return undefined;
}

function keyOf(point: readonly Value[]): string {
  return JSON.stringify(point);
}

/** Places of the keys that are left when each of `taken` has taken its like away; undefined if one finds none. */
function without(keys: readonly string[], taken: readonly string[]): number[] | undefined {
  const places = new Map<string, number[]>();
  keys.forEach((key, k) => {
    places.set(key, [...(places.get(key) ?? []), k]);
  });
  const used = new Set(taken.map((key) => places.get(key)?.shift()));
  return used.has(undefined) ? undefined : keys.flatMap((_, k) => (used.has(k) ? [] : [k]));
}
