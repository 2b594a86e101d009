/**
 * Kills whoever makes an experiment, fifty times, at random moments and without a warning (SIGKILL): the process that
 * makes its chunks in threads, one that makes single chunks, a task of a real Slurm, a worker at a real Redis, and the
 * Redis itself. Each time the result must in the end be, byte for byte, that of a run that nobody disturbed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandsIn, done, ended, sleep, within } from "./commands.mjs";
import { hasRedis, startRedis } from "./servers/redis.mjs";
import { hasSlurm, startSlurm } from "./servers/slurm.mjs";

const home = mkdtempSync(join(tmpdir(), "yardstick-kills-"));
const ask = ["core", "--vary", "signals.halfLife=200,400", "-n", "300", "--chunk-runs", "20"];
const CHUNKS = 30;
const TABLES = ["sweep.csv", "sweep.parquet", "summary.csv"];
/** Kills of each kind: fifty in all. */
const KILLS = { threads: 22, "single chunks": 8, slurm: 8, "redis workers": 8, redis: 4 };
/** How many of a kind go on at once: most of the time somebody waits until a worker, or the Redis, counts as dead. */
const AT_ONCE = { "redis workers": 4, redis: 4 };

const { yardstick, started } = commandsIn(home);
/** Waits until a random number of chunks are there, or the one who makes them has ended, and a moment more. */
async function someChunks(folder, makers) {
  const target = Math.floor(Math.random() * CHUNKS);
  while (chunksIn(folder) < target && makers.some(({ exitCode }) => exitCode === null)) await sleep(5);
  await within(50);
}
const tablesOf = (folder) => TABLES.map((name) => readFileSync(join(home, folder, name)).toString("base64"));

/** How many of the chunks of a folder are there when somebody is killed. */
function chunksIn(folder) {
  try {
    return readdirSync(join(home, folder, "chunks")).filter(
      (name) => name.endsWith(".parquet") && !name.startsWith("."),
    ).length;
  } catch {
    return 0;
  }
}

const started0 = Date.now();
done(yardstick(["sweep", ...ask, "--no-charts", "-o", "undisturbed", "-j", "2"]), "the undisturbed run");
const whole = tablesOf("undisturbed");
const usual = Date.now() - started0;

let slurm;
const kinds = {
  async threads(folder) {
    const child = started(["sweep", ...ask, "--no-charts", "-o", folder, "-j", "2"]);
    await (folder.endsWith("0") ? within(usual) : someChunks(folder, [child]));
    child.kill("SIGKILL");
    await ended(child);
    const there = chunksIn(folder);
    done(yardstick(["sweep", ...ask, "--no-charts", "-o", folder, "-j", "2"]), "the same command again");
    return there;
  },
  async "single chunks"(folder) {
    done(yardstick(["plan", ...ask, "-o", folder]), "plan");
    const children = ["0-14", "10-29"].map((list) => started(["run-chunk", folder, list]));
    await someChunks(folder, children);
    for (const child of children) child.kill("SIGKILL");
    await Promise.all(children.map(ended));
    const there = chunksIn(folder);
    done(yardstick(["resume", folder, "--no-charts", "-j", "2"]), "resume");
    return there;
  },
  async slurm(folder) {
    slurm ??= startSlurm();
    const submit = ["sweep", ...ask.slice(0, -1), "100", "--no-charts", "-o", folder, "--slurm", "--json"];
    const jobs = yardstick(submit, slurm.env);
    done(jobs, "the submission");
    const { array, collector } = JSON.parse(jobs.stdout);
    const target = Math.floor(Math.random() * 5);
    while (chunksIn(folder) < target && isBusy(slurm, array)) await sleep(20);
    await within(1500);
    const tasks = slurm.tasks();
    for (const pid of tasks) spawnSync("pkill", ["-KILL", "-P", pid]);
    for (const pid of tasks) spawnSync("kill", ["-KILL", pid]);
    const there = chunksIn(folder);
    while (isBusy(slurm, `${array},${collector}`)) await sleep(500);
    done(yardstick(["resume", folder, "--no-charts", "--slurm", "--wait"], slurm.env), "resume --slurm");
    return there;
  },
  async "redis workers"(folder, k) {
    const redis = startRedis(17_000 + k);
    const workers = [1, 2].map(() => started(["worker", "--redis", redis.url, "-j", "1"]));
    try {
      const asking = started(["sweep", ...ask, "--no-charts", "-o", folder, "--redis", redis.url]);
      while (chunksIn(folder) === 0 && asking.exitCode === null) await sleep(50);
      await within(usual / 2);
      workers[0].kill("SIGKILL");
      const there = chunksIn(folder);
      await ended(asking);
      if (asking.exitCode !== 0) throw new Error(`sweep --redis ended with ${asking.exitCode}`);
      return there;
    } finally {
      for (const worker of workers) worker.kill("SIGKILL");
      redis.kill();
    }
  },
  async redis(folder, k) {
    const redis = startRedis(18_000 + k);
    const worker = started(["worker", "--redis", redis.url, "-j", "2"]);
    let second;
    try {
      const asking = started(["sweep", ...ask, "--no-charts", "-o", folder, "--redis", redis.url]);
      while (chunksIn(folder) === 0 && asking.exitCode === null) await sleep(50);
      await within(usual / 2);
      redis.kill();
      const there = chunksIn(folder);
      await within(2000);
      second = startRedis(18_000 + k);
      await ended(asking);
      if (asking.exitCode !== 0) throw new Error(`sweep --redis ended with ${asking.exitCode}`);
      return there;
    } finally {
      worker.kill("SIGKILL");
      redis.kill();
      second?.kill();
    }
  },
};

const isBusy = (slurm, jobs) =>
  spawnSync("squeue", ["-h", `--jobs=${jobs}`], { env: slurm.env, encoding: "utf8" }).stdout?.trim() !== "";

/** The k-th experiment of a kind, disturbed, and its tables compared; gives how many chunks were there at the kill. */
async function disturbed(kind, k) {
  const folder = `${kind.replaceAll(" ", "-")}-${k}`;
  const there = await kinds[kind](folder, k);
  if (!tablesOf(folder).every((table, t) => table === whole[t]))
    throw new Error(`${kind}, kill ${k + 1}: another result`);
  rmSync(join(home, folder), { recursive: true });
  return there;
}

/** A kind whose server is not there, because it can neither be found nor be installed, is left out, and that is said. */
function isPossible(kind) {
  const isThere = kind === "slurm" ? hasSlurm() : kind.startsWith("redis") ? hasRedis() : true;
  if (isThere) return true;
  console.error(
    `  WARNING: ${kind} is LEFT OUT: its server is not there (Debian: slurmctld slurmd slurm-client munge, and root to start them; redis-server)`,
  );
  return false;
}

try {
  const wanted = process.argv.slice(2);
  for (const [kind, kills] of Object.entries(KILLS)) {
    if (wanted.length > 0 && !wanted.includes(kind)) continue;
    if (!isPossible(kind)) continue;
    const there = [];
    const waiting = Array.from({ length: kills }, (_, k) => k);
    const lane = async () => {
      for (let k = waiting.shift(); k !== undefined; k = waiting.shift())
        there.push(await disturbed(kind, k));
    };
    await Promise.all(Array.from({ length: AT_ONCE[kind] ?? 1 }, lane));
    console.log(
      `  ${kind}: ${kills} kills, with ${there.join(", ")} chunks there; the same result each time`,
    );
  }
} catch (cause) {
  console.error(cause.message);
  process.exitCode = 1;
} finally {
  slurm?.stop();
  rmSync(home, { recursive: true, force: true });
}
