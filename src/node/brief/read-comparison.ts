import { effectsFromTables, type PairRow } from "../../experiments/compare/from-tables.js";
import type { ComparisonResult } from "../../report/brief/comparison/parts.js";
import type { PosteriorSource } from "../../report/compare/summary.js";
import { comparisonHash } from "../../report/compare/summary.js";
import type { ForkSummary } from "../../report/fork/summary.js";
import { makingOf } from "./making.js";
import {
  checkData,
  checkHash,
  type ResultsManifest,
  refuse,
  scenariosIn,
  tableText,
} from "./results-manifest.js";
import { columnsIn } from "./table-columns.js";

/** A comparison or a fork as its folder holds it, once its tables were found to be those it was written with. */
export function readComparison(manifest: ResultsManifest): ComparisonResult {
  const { where, values, files } = manifest;
  checkData(manifest);
  const { scenarios, posterior, fork } = values;
  if (!Array.isArray(scenarios) || scenarios.length < 2) refuse(where, "fewer than two scenarios");
  const names = ["compare.csv", "effects.csv", "figure_effects.csv"];
  if (files.includes("directions.csv")) names.push("directions.csv");
  const tables = new Map(names.map((name) => [name, tableText(manifest, name)]));
  checkHash(manifest, comparisonHash(tables), names);
  const effects = effectsFromTables(scenariosIn(manifest, scenarios), {
    provinces: rowsOf(tables, "effects.csv", ["scenario", "province", "baseline_toa_days", "toa_days"]),
    figures: rowsOf(tables, "figure_effects.csv", ["scenario", "metric", "baseline_value", "scenario_value"]),
  });
  return {
    ...{ kind: "comparison", making: makingOf(manifest), effects },
    posterior: (posterior as PosteriorSource | undefined) ?? null,
    fork: (fork as ForkSummary["fork"] | undefined) ?? null,
  };
}

function rowsOf(tables: ReadonlyMap<string, string>, name: string, columns: readonly string[]): PairRow[] {
  const number = (text: string) => (text === "" ? null : Number(text));
  return columnsIn(tables.get(name) ?? "", name, columns).map(([scenarioId, of, baseline, scenario]) => ({
    ...{ scenarioId, of },
    ...{ baseline: number(baseline), scenario: number(scenario) },
  }));
}
