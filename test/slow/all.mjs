/**
 * Runs the slow tests: every script of this folder whose name ends in `.slow.mjs`, or those named on the command line
 * (`npm run test:slow determinism`). Exits with 1 if any of them fails.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ENDING = ".slow.mjs";
const folder = fileURLToPath(new URL(".", import.meta.url));
const all = readdirSync(folder)
  .filter((name) => name.endsWith(ENDING))
  .map((name) => name.slice(0, -ENDING.length));
const wanted = process.argv.length > 2 ? process.argv.slice(2) : all;

const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`no slow test is called ${unknown.join(", ")}; there are: ${all.join(", ")}`);
  process.exit(2);
}
const failed = wanted.filter((name) => {
  console.log(`\n== ${name}`);
  return spawnSync(process.execPath, [folder + name + ENDING], { stdio: "inherit" }).status !== 0;
});
if (failed.length > 0) console.error(`\nfailed: ${failed.join(", ")}`);
process.exit(failed.length > 0 ? 1 : 0);
