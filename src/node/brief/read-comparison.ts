import { effectsFromTables, type PairRow } from "../../experiments/compare/from-tables.js";
import type { ComparisonResult } from "../../report/brief/comparison/parts.js";
import { comparisonHash } from "../../report/compare/summary.js";
import { savedScenarios } from "../saved-scenarios.js";
import { columnsIn } from "./columns-in.js";
import { makingOf } from "./making.js";
import { posteriorIn } from "./posterior-in.js";
import { checkData, checkHash, type ResultsManifest, refuse, tableText } from "./results-manifest.js";

/** A comparison as its folder holds it, once its tables were found to be those it was written with. */
export function readComparison(manifest: ResultsManifest): ComparisonResult {
  const { where, text, files } = manifest;
  checkData(manifest);
  const scenarios = savedScenarios(text, where);
  if (scenarios.length < 2) refuse(where, "fewer than two scenarios");
  const names = ["compare.csv", "effects.csv", "figure_effects.csv"];
  if (files.includes("directions.csv")) names.push("directions.csv");
  const tables = new Map(names.map((name) => [name, tableText(manifest, name)]));
  checkHash(manifest, comparisonHash(tables), names);
  const effects = effectsFromTables(scenarios, {
    provinces: rowsOf(tables, "effects.csv", ["scenario", "province", "baseline_toa_days", "toa_days"]),
    figures: rowsOf(tables, "figure_effects.csv", ["scenario", "metric", "baseline_value", "scenario_value"]),
  });
  const posterior = posteriorIn(manifest);
  return { kind: "comparison", making: makingOf(manifest), effects, posterior, fork: null };
}

function rowsOf(tables: ReadonlyMap<string, string>, name: string, columns: readonly string[]): PairRow[] {
  const number = (text: string) => (text === "" ? null : Number(text));
  return columnsIn(tables.get(name) ?? "", name, columns).map(([scenarioId, of, baseline, scenario]) => ({
    ...{ scenarioId, of },
    ...{ baseline: number(baseline), scenario: number(scenario) },
  }));
}
