import type { Table } from "../math/table.js";
import type { Scenario } from "../scenario/scenario.js";
import { unitsLabel } from "../scenario/units.js";
import { csvOf } from "./csv.js";

/**
 * A table with a last column that says on every row that its units are made up, so that no row travels without it;
 * tables on provinces stay as they are.
 */
export function withUnitLabel(table: Table, scenario: Pick<Scenario, "units" | "country">): Table {
  const label = unitsLabel(scenario);
  if (label === null) return table;
  return {
    columns: [...table.columns, "units"],
    rows: table.rows.map((row) => [...row, `${scenario.units}: ${label.en}`]),
  };
}

/** The text of a table as CSV without that column. */
export function withoutUnitLabel(text: string, scenario: Pick<Scenario, "units">): string {
  const label = unitsLabel(scenario);
  if (label === null) return text;
  const [head, row] = csvOf(withUnitLabel({ columns: [""], rows: [[""]] }, scenario)).split("\n");
  return text
    .split("\n")
    .map((line, k) => {
      const cell = k === 0 ? head : row;
      return line.endsWith(cell) ? line.slice(0, -cell.length) : line;
    })
    .join("\n");
}
