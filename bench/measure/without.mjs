// without.mjs <scenario> <seconds> <mechanism...>: seconds a run takes when these mechanisms are off.
import { compile } from "../../dist/index.js";
import { secondsPerCall } from "../tools/clock.mjs";
import { scenarioOf } from "../tools/worlds.mjs";

const [id, seconds, ...off] = process.argv.slice(2);
const model = compile(scenarioOf(id, `mechanisms: { ${off.map((name) => `${name}: off`).join(", ")} }`));
const perRun = secondsPerCall((seed) => model.run(seed), Number(seconds), 100);
console.log(JSON.stringify({ seconds: perRun }));
