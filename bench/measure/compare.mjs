// compare.mjs <baseline> <other> <runs> <rounds>: seconds for a comparison of two scenarios, for its runs as ensembles
// keep them, and for as many bare runs; medians over rounds, taken in turn.
import { compareTable, compile, contrastsOf, runComparison, runEnsemble } from "../../dist/index.js";
import { median } from "../tools/clock.mjs";
import { scenarioOf } from "../tools/worlds.mjs";

const [baseline, other] = process.argv.slice(2, 4);
const [runs, rounds] = process.argv.slice(4).map(Number);
const pair = [baseline, other].map((id) => ({ ...scenarioOf(id, `runs: ${runs}\n`), id }));

const works = {
  compared: () => compareTable(contrastsOf(runComparison(pair))),
  kept: () => pair.map((scenario) => runEnsemble(scenario)),
  bare: () => {
    for (const scenario of pair) {
      const model = compile(scenario);
      for (let run = 0; run < runs; run++) model.run(scenario.seed + run);
    }
  },
};

/** Seconds of the processor. */
function timed(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const names = Object.keys(works);
const rows = Array.from({ length: rounds + 1 }, () => names.map((name) => timed(works[name]))).slice(1);
console.log(
  JSON.stringify(Object.fromEntries(names.map((name, k) => [name, median(rows.map((row) => row[k]))]))),
);
