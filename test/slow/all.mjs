/**
 * Runs the slow tests, two at a time: every script of this folder whose name ends in `.slow.mjs`, or those named on the
 * command line (`npm run test:slow determinism`). What one prints comes in one piece when it has ended. Exits with 1 if
 * any of them fails.
 */
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ENDING = ".slow.mjs";
/** Most of them use one core, or wait for a cluster or a browser. */
const LANES = 2;
const folder = fileURLToPath(new URL(".", import.meta.url));
const all = readdirSync(folder)
  .filter((name) => name.endsWith(ENDING))
  .map((name) => name.slice(0, -ENDING.length))
  .sort();
/** Those of minutes come first, so that none of them is left alone at the end. */
const LONG = ["fuzz", "mutation", "web", "kills", "docs", "disks"].filter((name) => all.includes(name));
const wanted = process.argv.length > 2 ? process.argv.slice(2) : [...new Set([...LONG, ...all])];

const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`no slow test is called ${unknown.join(", ")}; there are: ${all.join(", ")}`);
  process.exit(2);
}

const failed = [];
const waiting = [...wanted];
await Promise.all(Array.from({ length: LANES }, lane));
if (failed.length > 0) console.error(`\nfailed: ${failed.join(", ")}`);
process.exit(failed.length > 0 ? 1 : 0);

async function lane() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const begun = Date.now();
    const { code, said } = await ended(name);
    if (code !== 0) failed.push(name);
    const seconds = Math.round((Date.now() - begun) / 1000);
    console.log(`\n== ${name}: ${code === 0 ? "passed" : "FAILED"} in ${seconds} s\n${said}`);
  }
}

/** How a script ended and what it said, on standard output and error in the order it came. */
function ended(name) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [folder + name + ENDING], { stdio: ["ignore", "pipe", "pipe"] });
    const pieces = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => pieces.push(piece));
    child.once("close", (code) => resolve({ code, said: Buffer.concat(pieces).toString() }));
  });
}
