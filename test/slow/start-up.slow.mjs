/**
 * How long the command takes to begin, set against an empty Node process on the same machine: help within three times,
 * one run without charts within six times. Medians of fifteen, taken in turns, so that a busy machine slows all alike.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROUNDS = 15;
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "yardstick-start-"));
const once = ["run", "baseline", "--runs", "1", "--no-charts", "-q", "-o", "result"];
const commands = [
  { name: "an empty process", args: ["-e", ""], times: [], limit: 1 },
  { name: "yardstick --help", args: [cli, "--help"], times: [], limit: 3 },
  { name: "yardstick run, one seed, no charts", args: [cli, ...once], times: [], limit: 6 },
];

for (let round = 0; round < ROUNDS; round++)
  for (const { name, args, times } of commands) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
    times.push(performance.now() - start);
  }
rmSync(folder, { recursive: true });

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const empty = median(commands[0].times);
for (const { name, times, limit } of commands) {
  const ratio = median(times) / empty;
  console.log(`${name}: ${Math.round(median(times))} ms, ${ratio.toFixed(2)} times (at most ${limit})`);
  if (ratio > limit) process.exitCode = 1;
}
