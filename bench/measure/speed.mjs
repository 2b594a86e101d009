// speed.mjs <scenario> <plain|watched> <seconds>: seconds a run takes, alone or watched for its outcomes and series.
import { compile, runEnsemble } from "../../dist/index.js";
import { secondsPerCall } from "../tools/clock.mjs";
import { scenarioOf } from "../tools/worlds.mjs";

const [id, how, seconds] = process.argv.slice(2);
const BATCH = 100;
const scenario = scenarioOf(id, `runs: ${BATCH}`);
const model = compile(scenario);
const { n, grid } = model.world;

const perRun = {
  plain: () => secondsPerCall((seed) => model.run(seed), Number(seconds), BATCH),
  watched: () => secondsPerCall(() => runEnsemble(scenario), Number(seconds)) / BATCH,
};
console.log(JSON.stringify({ seconds: perRun[how](), n, steps: grid.steps }));
