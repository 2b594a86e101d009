import { expect, test } from "vitest";
import { effectsFromTables, type PairRow } from "../../../src/experiments/compare/from-tables.js";
import {
  contrastsOf,
  effectsTable,
  figureEffectsTable,
  runComparison,
} from "../../../src/experiments/compare/index.js";
import type { Table } from "../../../src/math/table.js";
import { shipped } from "../../scenarios/shipped.js";

const scenarios = ["baseline", "no-competition", "equal-capacity"].map((id) => ({ ...shipped(id), runs: 6 }));
const contrasts = contrastsOf(runComparison(scenarios));

function rowsOf({ columns, rows }: Table, of: string, baseline: string, scenario: string): PairRow[] {
  const at = (name: string) => columns.indexOf(name);
  return rows.map((row) => ({
    scenarioId: row[at("scenario")] as string,
    of: row[at(of)] as string,
    baseline: row[at(baseline)] as number | null,
    scenario: row[at(scenario)] as number | null,
  }));
}

test("the tables of a comparison hold all of its effects, to the bit", () => {
  const again = effectsFromTables(scenarios, {
    provinces: rowsOf(effectsTable(contrasts), "province", "baseline_toa_days", "toa_days"),
    figures: rowsOf(figureEffectsTable(contrasts), "metric", "baseline_value", "scenario_value"),
  });
  expect(again).toHaveLength(2);
  for (const [k, { rules, provinces, figures, scenario }] of again.entries()) {
    expect(rules).toEqual(contrasts[k].rules);
    expect(provinces).toEqual(contrasts[k].provinces);
    expect(figures).toEqual(contrasts[k].figures);
    const { seeds, from, until, baseDay, steps } = contrasts[k].scenario;
    expect(scenario).toMatchObject({ seeds, from, until, baseDay, steps });
    expect(scenario.localities.map(({ id }) => id)).toEqual(
      contrasts[k].scenario.localities.map(({ id }) => id),
    );
  }
});
