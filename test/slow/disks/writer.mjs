/**
 * One of several processes that write into one folder, with two threads: each makes runs of `core`, each of a seed of its
 * own, and writes each as a result of its own, through the library. `node writer.mjs <folder> <first seed> <runs each>`.
 */
import { fileURLToPath } from "node:url";
import { isMainThread, Worker } from "node:worker_threads";
import {
  adoptionsTable,
  csvOf,
  readScenario,
  resultHash,
  runEnsemble,
  runsTable,
  vocabulary,
} from "../../../dist/index.js";
import { findScenario, loadParent, writeResultsFolder } from "../../../dist/node.js";

const [folder, first, runs] = process.argv.slice(2);
if (isMainThread)
  new Worker(fileURLToPath(import.meta.url), { argv: [folder, String(Number(first) + Number(runs)), runs] });
const { text, where } = findScenario("core");
const { scenario } = readScenario(text, where, vocabulary, loadParent);

for (let seed = Number(first); seed < Number(first) + Number(runs); seed++) {
  const ensemble = runEnsemble({ ...scenario, runs: 1, seed });
  const span = { from: 0, to: 1 };
  const tables = { "runs.csv": runsTable(ensemble, span), "adoptions.csv": adoptionsTable(ensemble, span) };
  const manifest = { tool: "yardstick", seed, resultHash: resultHash(ensemble), files: Object.keys(tables) };
  const files = Object.entries(tables).map(([path, table]) => ({ path, content: csvOf(table) }));
  writeResultsFolder(folder, [...files, { path: "manifest.json", content: JSON.stringify(manifest) }], false);
}
