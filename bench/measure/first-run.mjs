// first-run.mjs <scenario> <models>: seconds of the first run of a model, which works out what later runs replay.
import { Model } from "../../dist/index.js";
import { median } from "../tools/clock.mjs";
import { grown, scenarioOf } from "../tools/worlds.mjs";

const [id, models] = process.argv.slice(2);
const definition = grown(scenarioOf(id), 30);
const times = { first: [], later: [] };
for (let k = 0; k < Number(models); k++) {
  const model = new Model(definition);
  times.first.push(timed(() => model.run(k)));
  times.later.push(timed(() => model.run(k + 1)));
}
const lastHalf = (all) => median(all.slice(all.length / 2));
console.log(JSON.stringify({ first: lastHalf(times.first), later: lastHalf(times.later) }));

function timed(work) {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
