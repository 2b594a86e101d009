/**
 * The command line under every circumstance that must not matter: how a scenario is written, how many threads there are,
 * which locale and time zone, how an experiment is cut and who makes it. Each is a cell with the hash of its result.
 */

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { commandsIn, ended } from "../commands.mjs";
import { hasRedis, startRedis } from "../servers/redis.mjs";
import { hasSlurm, startSlurm } from "../servers/slurm.mjs";
import { writeScenarios } from "./writings.mjs";

const cli = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));
const LOCALES = ["tr_TR.UTF-8", "zh_CN.UTF-8", "de_DE.UTF-8"];
const ZONES = ["Pacific/Kiritimati", "America/St_Johns"];
const THREADS = [1, 2, 3, 4, 5, 6, 7, 8];
/** Commands at a time. */
const AT_ONCE = 2;

const placeEnv = (name) => ({ LANG: name, LC_ALL: name });
const places = [
  ...LOCALES.map((name) => ({ name: `LANG ${name}`, env: placeEnv(name) })),
  ...ZONES.map((zone) => ({ name: `TZ ${zone}`, env: { TZ: zone } })),
  { name: "locale C, TZ unset", env: { LANG: "C", LC_ALL: "C", TZ: "" } },
];

/** Every cell of runs and of sweeps, in a folder: `{ of, where, hash }`; what is left out is told by `leftOut`. */
export async function cellsIn(home, leftOut) {
  const scenarios = writeScenarios(home);
  const [{ path }] = scenarios;
  const tasks = [
    ...scenarios.map(({ name, path: each }) => run(name, each, ["-j", "1"])),
    ...THREADS.map((k) => run(`${k} thread${k > 1 ? "s" : ""}`, path, ["-j", String(k)])),
    ...places.map(({ name, env }) => run(name, path, ["-j", "1", "--lang", "zh"], env)),
    ...[1, 2, 4, 8].map((k) => sweep(`${k} thread${k > 1 ? "s" : ""}`, path, ["-j", String(k)])),
    sweep("chunks of 7", path, ["-j", "2", "--chunk-runs", "7"]),
    ...places.slice(0, 4).map(({ name, env }) => sweep(name, path, ["-j", "1"], env)),
  ].map((task, k) => ({ ...task, words: [...task.words, "-o", `out-${k}`] }));
  const cells = await inOrder(tasks, (task) => cellOf(home, task));
  return [...cells, ...(await byOthers(home, path, leftOut))];
}

function run(where, path, more, env = {}) {
  return { of: "run", where, words: ["run", path, "--no-charts", "--json", ...more], env };
}

const ASK = ["--vary", "signals.halfLife=200,400", "-n", "10", "--no-charts", "--json"];

function sweep(where, path, more, env = {}) {
  return { of: "sweep", where, words: ["sweep", path, ...ASK, "--chunk-runs", "5", ...more], env };
}

async function cellOf(home, { of, where, words, env }) {
  const { code, stdout, stderr } = await told(home, words, env);
  if (code !== 0) throw new Error(`${of}, ${where}: ended with ${code}\n${stderr}`);
  return { of, where, hash: JSON.parse(stdout).resultHash };
}

function told(home, words, env) {
  const child = spawn(process.execPath, [cli, ...words], { cwd: home, env: { ...process.env, ...env } });
  const texts = { stdout: "", stderr: "" };
  for (const name of Object.keys(texts))
    child[name].setEncoding("utf8").on("data", (text) => (texts[name] += text));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, ...texts })));
}

/** The results of tasks in their order, some at a time. */
async function inOrder(tasks, make) {
  const results = [];
  let next = 0;
  const hand = async () => {
    while (next < tasks.length) {
      const k = next++;
      results[k] = await make(tasks[k]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
  return results;
}

/** The same sweep by tasks of a real Slurm, and by workers that BullMQ gives jobs to; left out where there is none. */
async function byOthers(home, path, leftOut) {
  const { started } = commandsIn(home);
  const cells = [];
  if (hasSlurm()) {
    const slurm = startSlurm();
    try {
      cells.push(
        await cellOf(home, { ...sweep("Slurm", path, ["--slurm", "--wait", "-o", "slurm"]), env: slurm.env }),
      );
    } finally {
      slurm.stop();
    }
  } else leftOut("Slurm");
  if (hasRedis()) {
    const redis = startRedis(16_500 + (process.pid % 400));
    const workers = [1, 2].map(() => started(["worker", "--redis", redis.url, "-j", "1"]));
    try {
      cells.push(await cellOf(home, sweep("BullMQ, 2 workers", path, ["--redis", redis.url, "-o", "redis"])));
    } finally {
      for (const worker of workers) worker.kill("SIGTERM");
      await Promise.all(workers.map(ended));
      redis.kill();
    }
  } else leftOut("BullMQ");
  return cells;
}
