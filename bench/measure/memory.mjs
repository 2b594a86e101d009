// memory.mjs <scenario> <step>: bytes that a run allocates, and what a model and 1,000 kept runs hold. Needs --expose-gc.
import { compile, runEnsemble } from "../../dist/index.js";
import { scenarioOf } from "../tools/worlds.mjs";

const [id, step] = process.argv.slice(2);
const RUNS = 200;
const scenario = scenarioOf(id, `step: ${step}`);
const used = () => {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const before = used();
const model = compile(scenario);
for (let seed = 0; seed < 1000; seed++) model.run(seed);
const held = used() - before;

globalThis.gc();
const { heapUsed } = process.memoryUsage();
for (let seed = 0; seed < RUNS; seed++) model.run(seed);
const perRun = (process.memoryUsage().heapUsed - heapUsed) / RUNS;

const start = used();
const ensemble = runEnsemble({ ...scenario, runs: 1000 });
const kept = used() - start;
console.log(
  JSON.stringify({ held, perRun, kept, steps: model.world.grid.steps, runs: ensemble.seeds.length }),
);
