import type { Place } from "../../../faults/fault.js";
import {
  columnNamed,
  type GivenTable,
  numbersOrMissing,
  placeOfCell,
  readTable,
  textsOf,
} from "../../../tables/index.js";
import type { Bench } from "../../spec/experiment.js";
import type { StatedPlan } from "./read-plans.js";

/** Counts that a province can have. */
const COUNTS = { low: 0, high: 100_000, allowed: "a count from 0 on", cure: "count again" };
const BREADTHS = { low: 0, high: 5, allowed: "a count from 0 to 5", cure: "count again" };

/** Plans of a table with the columns province and plan, and if it has them policies and breadth; empty says nothing. */
export function plansOfTable(text: string, file: string, bench: Bench): StatedPlan[] {
  const reading = readTable(text, file);
  if (!reading.ok) {
    for (const fault of reading.faults) bench.faults.push(fault);
    return [];
  }
  const { table } = reading;
  const province = columnNamed(table, "province", "a table of plans", bench.faults);
  const plan = columnNamed(table, "plan", "a table of plans", bench.faults);
  if (province === undefined || plan === undefined) return [];
  const policies = counts(table, "policies", COUNTS, bench);
  const breadth = counts(table, "breadth", BREADTHS, bench);
  const dates = textsOf(table, plan);
  return textsOf(table, province).map((name, row) => ({
    name,
    text: dates[row] === "" ? "unknown" : dates[row],
    place: at(table, row, province),
    at: at(table, row, plan),
    rest: { policies: policies[row], breadth: breadth[row] },
  }));
}

function at(table: GivenTable, row: number, column: number): Place {
  return placeOfCell(table, row, column);
}

function counts(table: GivenTable, name: string, range: typeof COUNTS, bench: Bench): (number | null)[] {
  const column = table.header.indexOf(name);
  if (column < 0) return table.cells.map(() => null);
  return numbersOrMissing(table, column, range, bench.faults);
}
