import { faultAt, type Place } from "../../../faults/fault.js";
import { didYouMean } from "../../../faults/nearest.js";
import { entriesOf, wrong } from "../../../trees/fields.js";
import type { Tree } from "../../../trees/tree.js";
import type { Bench } from "../../spec/experiment.js";
import { type PlacedFree, parameterAt } from "./read-free.js";

/** A parameter that always has the value of a free one. */
export interface PlacedTie {
  readonly path: string;
  readonly place: Place;
  /** Path of the free parameter, and where it is named. */
  readonly to: string;
  readonly named: Place;
}

/** Ties by path: `decision.enterprise: decision.university`. */
export function readTied(tree: Tree, bench: Bench): PlacedTie[] {
  return entriesOf(tree, bench, "write path: path of a free parameter").flatMap((entry) => {
    if (parameterAt(entry, bench) === undefined) return [];
    if (entry.tree.kind === "leaf" && typeof entry.tree.value === "string")
      return [{ path: entry.key, place: entry.at, to: entry.tree.value, named: entry.tree.place }];
    bench.faults.push(
      wrong(entry.tree, "the path of a free parameter", "write for instance decision.university"),
    );
    return [];
  });
}

/** Ties lead to free parameters; and no parameter is free, fixed and tied at once. */
export function checkRoles(
  free: readonly PlacedFree[],
  tied: readonly PlacedTie[],
  fixed: ReadonlyMap<string, { readonly place: Place }>,
  bench: Bench,
): void {
  const paths = free.map(({ path }) => path);
  for (const { path, to, named } of tied.filter((each) => !paths.includes(each.to)))
    bench.faults.push(
      faultAt(
        named,
        `tied.${path}: ${to} is not free`,
        paths.join(", "),
        didYouMean(to, paths, "name a free parameter"),
      ),
    );
  const twice = (path: string, place: Place, roles: string) =>
    bench.faults.push(
      faultAt(place, `${path}: ${roles} at once`, "one of free, fixed and tied", "delete one"),
    );
  for (const { path, place } of tied) {
    if (paths.includes(path)) twice(path, place, "tied and free");
    else if (fixed.has(path)) twice(path, place, "tied and fixed");
  }
  for (const [path, { place }] of fixed) if (paths.includes(path)) twice(path, place, "fixed and free");
}
