// growth.mjs <scenario> <provinces> <step> <seconds>: seconds a run takes in a larger country or with other steps.
import { Model } from "../../dist/index.js";
import { secondsPerCall } from "../tools/clock.mjs";
import { grown, scenarioOf } from "../tools/worlds.mjs";

const [id, n, step, seconds] = process.argv.slice(2);
// Rivals are sparse: neighbours, and those of similar rank.
const scenario = scenarioOf(id, `step: ${step}\nparams: { rivals: { borders: 0.5, gdp: 0.5 } }`);
const model = new Model(grown(scenario, Number(n)));
const perRun = secondsPerCall((seed) => model.run(seed), Number(seconds));
console.log(JSON.stringify({ seconds: perRun, n: model.world.n, steps: model.world.grid.steps }));
