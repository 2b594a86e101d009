import type { Solution } from "../../analysis/qca/index.js";

/** A path and the cases it stands on. */
export interface PathWithCases {
  /** As in `A*~B`. */
  readonly name: string;
  readonly cases: readonly string[];
}

/** Paths that one solution has and another has not, whichever of its tied models they belong to. */
export interface Difference {
  readonly lost: readonly PathWithCases[];
  readonly gained: readonly PathWithCases[];
}

/** What becomes of the paths from one solution to another; null = no row is sufficient, so that there is no path. */
export function differenceOf(before: Solution | null, after: Solution | null): Difference {
  const [old, fresh] = [pathsOf(before), pathsOf(after)];
  return {
    lost: old.filter(({ name }) => !fresh.some((path) => path.name === name)),
    gained: fresh.filter(({ name }) => !old.some((path) => path.name === name)),
  };
}

function pathsOf(solution: Solution | null): PathWithCases[] {
  const paths = new Map<string, PathWithCases>();
  for (const { paths: each } of solution?.models ?? [])
    for (const { name, cases } of each) paths.set(name, { name, cases: cases.flat() });
  return [...paths.values()];
}
