import { signal } from "@preact/signals";
import { Simulator } from "../simulate/client.js";
import type { Rules } from "../state/rules.js";
import { faults } from "../state/store.js";
import { download } from "./download.js";
import { fileOf } from "./scenario-file.js";

/** Tables of a results folder, by the names of their files. */
export const TABLES = [
  ...["runs", "adoptions", "timeseries", "events"],
  ...["outcomes", "province_outcomes", "summary", "fit"],
] as const;

/** Runs done for the table that is being made; null = none is. */
export const tableProgress = signal<{ readonly done: number; readonly of: number } | null>(null);

// A maker of its own: what the lab runs goes on.
const maker = new Simulator();

/** Makes a table of the runs of these rules, byte by byte that of `yardstick run`, and saves it. */
export function saveTable(rules: Rules, name: string): void {
  tableProgress.value = { done: 0, of: rules.runs };
  maker.ask({ kind: "table", scenario: fileOf(rules), name }, (answer) => {
    if (answer.kind === "progress") tableProgress.value = answer;
    if (answer.kind === "table") download(`${answer.name}.csv`, answer.csv, "text/csv");
    if (answer.kind === "faults") faults.value = answer.faults;
    if (answer.kind === "end") tableProgress.value = null;
  });
}
