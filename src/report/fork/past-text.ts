import type { Departure } from "../../experiments/fork/index.js";
import type { Table } from "../../math/table.js";
import { csvOf } from "../csv.js";

/** Where two pasts first differ, in one sentence. */
export function departureInWords({ what, seed, province, day, saved, forked }: Departure): string {
  const where = [
    seed === null ? "over all runs" : `seed ${seed}`,
    ...(province === null ? [] : [province]),
    ...(day === null ? [] : [`day ${day}`]),
  ].join(", ");
  return `the fork's past is not the saved one: first at ${what} (${where}): ${saved} in the run, ${forked} in the fork`;
}

/** The first row in which a table as saved differs from the same table made again; null if none does. */
export function firstOtherRow(saved: string, table: Table): string | null {
  const [before, now] = [saved, csvOf(table)].map((text) => text.split("\n"));
  if (saved === csvOf(table)) return null;
  const row = before.findIndex((line, k) => line !== now[k]);
  const at = row < 0 ? before.length : row;
  const column = differingColumn(before[at] ?? "", now[at] ?? "", table.columns);
  return `line ${at + 1}${column}: ${before[at] || "nothing"} saved, ${now[at] || "nothing"} now`;
}

function differingColumn(before: string, now: string, columns: readonly string[]): string {
  const [a, b] = [before.split(","), now.split(",")];
  const at = a.findIndex((cell, c) => cell !== b[c]);
  return a.length === b.length && columns[at] !== undefined ? ` (${columns[at]})` : "";
}
