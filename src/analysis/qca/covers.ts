import type { Bits } from "./bits.js";

/** A prime implicant chart as sets: each set covers some of the columns 0 to columns - 1. */
export interface CoverChart {
  readonly columns: number;
  readonly sets: readonly Bits[];
}

/** The covers found, each an ascending list of set numbers. */
export interface Covers {
  readonly covers: readonly (readonly number[])[];
  /** Are these all of them? */
  readonly complete: boolean;
  /** Is it certain that none is smaller? Always true of irredundant covers, where size does not matter. */
  readonly proven: boolean;
}

/** More covers than this are not listed; nobody can read them, and `complete` says so. */
export const MOST_COVERS = 10_000;

/** Work spent on one chart (see `Effort`) before settling for what was found: some tenths of a second. */
export const MOST_WORK = 75_000;

/** Ascending by the first set in which two covers differ; of two that agree the shorter comes first. */
function compareCovers(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i] - b[i];
  return a.length - b.length;
}

/** The same covers with their sets ascending, in the order of `compareCovers`. */
export function sortedCovers(covers: readonly (readonly number[])[]): number[][] {
  return covers.map((cover) => [...Int32Array.from(cover).sort()]).sort(compareCovers);
}
