// Makes runs of a scenario and keeps nothing of them: what a sweep is held against.
import { compile } from "../../dist/index.js";
import { scenarioOf } from "../tools/worlds.mjs";

const [id, runs] = process.argv.slice(2);
const model = compile(scenarioOf(id));
for (let seed = 1; seed <= Number(runs); seed++) model.run(seed);
