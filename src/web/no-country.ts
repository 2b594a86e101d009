import type { Tree } from "../trees/tree.js";

/** What stands in the page for the readers of a country's tables, borders and plans: a country is refused when it is read. */
export const rowsOfTable = (): Tree[] => [];
export const readBorders = (): [string, string][] => [];
export const readObserved = (): { id: string; plan: string | null }[] => [];
