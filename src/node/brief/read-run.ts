import { sideOf } from "../../experiments/compare/side.js";
import type { RunResult } from "../../report/brief/run/result.js";
import { sha256Of } from "../../report/result-hash.js";
import { withoutUnitLabel } from "../../report/unit-label.js";
import { savedScenario } from "../saved-scenarios.js";
import { columnsIn } from "./columns-in.js";
import { makingOf } from "./making.js";
import { checkData, checkHash, type ResultsManifest, refuse, tableText } from "./results-manifest.js";

/** The tables over which the hash of a run goes, in their order. */
const HASHED = ["runs.csv", "adoptions.csv", "timeseries.csv"];
/** Columns of `runs.csv` that are no figures. */
const NO_FIGURES = ["run", "scenario", "rep", "seed", "steps", "units"];

/** The runs of a scenario as their folder holds them, once its tables were found to be those it was written with. */
export function readRun(manifest: ResultsManifest): RunResult {
  const { folder, files, text, where } = manifest;
  checkData(manifest);
  if (!HASHED.every((name) => files.includes(name)))
    refuse(
      folder,
      "no tables as CSV",
      "results of yardstick run with --format csv",
      "make them again with it",
    );
  const scenario = savedScenario(text, where);
  const [runs, adoptions, series] = HASHED.map((name) =>
    withoutUnitLabel(tableText(manifest, name), scenario),
  );
  checkHash(manifest, sha256Of([runs, adoptions, series].join("\n")), HASHED);
  const side = sideOf(scenario);
  return {
    ...{ kind: "run", making: makingOf(manifest), ...side },
    figures: figuresOf(runs),
    published: daysOf(adoptions, side.localities.length),
  };
}

function figuresOf(runs: string): Map<string, (number | null)[]> {
  const names = runs
    .slice(0, runs.indexOf("\n"))
    .split(",")
    .filter((name) => !NO_FIGURES.includes(name));
  const rows = columnsIn(runs, "runs.csv", names);
  return new Map(
    names.map((name, c) => [name, rows.map((row) => (row[c] === "" ? null : Number(row[c])))] as const),
  );
}

/** Days of plans by run; rows stand run by run in the order of the units. */
function daysOf(adoptions: string, units: number): number[][] {
  const days = columnsIn(adoptions, "adoptions.csv", ["toa_days"]).map(([day]) =>
    day === "" ? Number.POSITIVE_INFINITY : Number(day),
  );
  return Array.from({ length: days.length / units }, (_, run) => days.slice(run * units, (run + 1) * units));
}
