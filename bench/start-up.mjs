// How long the command takes to begin, in turn with an empty Node process.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./tools/clock.mjs";
import { medians, table } from "./tools/print.mjs";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const once = ["run", "baseline", "--runs", "1", "--no-charts", "--force", "-q", "-o", "result"];
const commands = [
  { name: "an empty process", args: ["-e", ""] },
  { name: "yardstick --help", args: [cli, "--help"], goal: 3 },
  { name: "yardstick run, one seed, no charts", args: [cli, ...once], goal: 6 },
];

/** Prints the time of whole processes and their ratios to an empty one. */
export function startUp({ rounds }) {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-start-"));
  const taken = Array.from({ length: 3 * rounds }, () =>
    commands.map(({ args }) => wholeProcess(args, folder)),
  );
  rmSync(folder, { recursive: true });
  const rows = commands.map(({ name, goal }, c) => {
    const ratio = median(taken.map((times) => times[c] / times[0]));
    return [
      name,
      median(taken.map((times) => times[c])).toFixed(0),
      ratio.toFixed(2),
      goal === undefined ? "" : `at most ${goal}: ${ratio <= goal ? "met" : "missed"}`,
    ];
  });
  table(`Start-up: ${medians(taken.length)}`, rows, ["process", "ms", "times an empty one", "goal"]);
}

/** Milliseconds on the clock. */
function wholeProcess(args, cwd) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}
