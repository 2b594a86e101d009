// What a sweep costs over bare runs, and what two threads gain beside two processes that have nothing to do with each other.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./tools/clock.mjs";
import { table } from "./tools/print.mjs";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const bare = (scenario, runs) => [path("measure/bare-runs.mjs"), scenario, String(runs)];
const sweep = (scenario, runs, threads, out) => [
  ...[
    path("../dist/cli.js"),
    "sweep",
    scenario,
    "-n",
    String(runs),
    "-j",
    String(threads),
    "-o",
    out,
    "-q",
    "--force",
  ],
];

/** Seconds by the clock on the wall until all of some processes have ended. */
async function seconds(commands) {
  const start = process.hrtime.bigint();
  await Promise.all(
    commands.map(
      (words) =>
        new Promise((resolve, reject) =>
          spawn(process.execPath, words, { stdio: "ignore" }).once("exit", (code) =>
            code === 0 ? resolve() : reject(new Error(`${words.join(" ")} ended with ${code}`)),
          ),
        ),
    ),
  );
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Prints the cost of sweeps; rounds are taken in turn. */
export async function sweeps({ rounds, seconds: effort }) {
  const runs = effort < 0.5 ? 10_000 : 100_000;
  const folder = mkdtempSync(join(tmpdir(), "yardstick-bench-"));
  const rows = [];
  for (const scenario of ["core", "baseline"]) {
    const taken = [];
    for (let round = 0; round < Math.min(rounds, 5); round++)
      taken.push({
        one: await seconds([bare(scenario, runs)]),
        two: await seconds([bare(scenario, runs / 2), bare(scenario, runs / 2)]),
        alone: await seconds([sweep(scenario, runs, 1, join(folder, "one"))]),
        threads: await seconds([sweep(scenario, runs, 2, join(folder, "two"))]),
      });
    const ratio = (of, to) => median(taken.map((round) => round[of] / round[to])).toFixed(2);
    rows.push([
      scenario,
      median(taken.map(({ one }) => one)).toFixed(1),
      ratio("alone", "one"),
      ratio("two", "threads"),
    ]);
  }
  rmSync(folder, { recursive: true });
  table(
    `Sweeps: ${runs} runs of one point, all outcomes kept; seconds on the wall, start of the program included`,
    rows,
    [
      "scenario",
      "bare runs, s",
      "sweep on one thread, times the bare runs",
      "two threads, times two processes (goal 0.95)",
    ],
  );
}
