// without.mjs <scenario> <seconds> <mechanism:on|off ...>: seconds a run takes with these mechanisms switched so.
import { compile } from "../../dist/index.js";
import { secondsPerCall } from "../tools/clock.mjs";
import { scenarioOf } from "../tools/worlds.mjs";

const [id, seconds, ...switches] = process.argv.slice(2);
const set = switches.map((each) => each.replace(":", ": ")).join(", ");
const model = compile(scenarioOf(id, `mechanisms: { ${set} }`));
const perRun = secondsPerCall((seed) => model.run(seed), Number(seconds), 100);
console.log(JSON.stringify({ seconds: perRun }));
