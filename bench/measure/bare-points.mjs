// bare-points.mjs <experiment> <points>: makes the runs of an experiment with so many base points, each with its values,
// and keeps nothing of them.
import { readFileSync } from "node:fs";
import {
  compile,
  definitionOf,
  jobAt,
  readExperiment,
  runsIn,
  vocabulary,
  withOverrides,
} from "../../dist/index.js";
import { load } from "../tools/worlds.mjs";

const [where, points] = process.argv.slice(2);
const text = readFileSync(where, "utf8").replace(/points: \d+/, `points: ${points}`);
const loadScenario = (id) => load(id);
const reading = readExperiment({ text, where }, { vocabulary, loadScenario, loadTable: () => undefined });
if (!reading.ok) throw new Error(reading.faults.map(({ found }) => found).join("\n"));
const { scenario, design } = reading.experiment;
const model = compile(scenario);
for (let run = 0; run < runsIn(design); run++) {
  const { overrides, seed } = jobAt(design, run);
  model.retune(definitionOf(withOverrides(scenario, overrides)).regimes);
  model.run(seed);
}
