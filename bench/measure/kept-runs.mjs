// kept-runs.mjs <scenario> <runs> <outcomes>: makes runs of a scenario and keeps these outcomes of them in memory.
import { compile, measures } from "../../dist/index.js";
import { scenarioOf } from "../tools/worlds.mjs";

const [id, runs, outcomes] = process.argv.slice(2);
const kept = outcomes.split(",").map((name) => ({
  ...measures.find((each) => each.name === name),
  values: new Float64Array(Number(runs)),
}));
const model = compile(scenarioOf(id));
for (let run = 0; run < Number(runs); run++) {
  model.run(run + 1);
  for (const { of, values } of kept) values[run] = of(model.world);
}
