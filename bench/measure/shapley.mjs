// shapley.mjs <seeds> <rounds>: seconds for a split over six mechanisms, and for as many bare runs; medians over rounds.
import { compile, measures, splitOutcome } from "../../dist/index.js";
import { median } from "../tools/clock.mjs";
import { scenarioOf } from "../tools/worlds.mjs";

const [seeds, rounds] = process.argv.slice(2).map(Number);
const scenario = scenarioOf("baseline", `runs: ${seeds}\n`);
const players = ["signals", "peers", "reception", "drafting", "policies", "instruments"];
const measure = measures.find(({ name }) => name === "breadth-mean");

function split() {
  splitOutcome(scenario, players, measure);
}

function bare() {
  const model = compile(scenario);
  for (let run = 0; run < 64 * seeds; run++) model.run(scenario.seed + (run % seeds));
}

/** Seconds of the processor. */
function timed(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const times = Array.from({ length: rounds }, () => [timed(split), timed(bare)]);
console.log(JSON.stringify({ split: median(times.map(([s]) => s)), bare: median(times.map(([, b]) => b)) }));
