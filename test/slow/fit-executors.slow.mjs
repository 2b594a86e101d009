/**
 * The same fit by one thread and by two, by the tasks of a real Slurm and by workers at a real Redis; then with a worker
 * of each killed without a warning (SIGKILL), with the Redis itself killed and started again, and with whoever asks
 * killed and the fit finished elsewhere. Each time the draws must be the very same.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandsIn, ended, sleep } from "./commands.mjs";
import { hasRedis, startRedis } from "./servers/redis.mjs";
import { hasSlurm, startSlurm } from "./servers/slurm.mjs";
import { smallFitsIn } from "./small-fits.mjs";

/** Jobs of the fit, about; somebody is killed when a random number of them is there. */
const JOBS = 25;
const PORT = 19_000;

const home = mkdtempSync(join(tmpdir(), "yardstick-fit-executors-"));
const { started } = commandsIn(home);
const { writeSpec, words, tablesOf, jobsIn } = smallFitsIn(home);
const begun = Date.now();
let [slurm, redis, workers] = [undefined, undefined, []];

const threads = { name: "threads", ask: (count = "2") => ["-j", count], env: () => process.env };
const bySlurm = { name: "Slurm", ask: () => ["--slurm", "-j", "2"], env: () => slurm.env };
const byRedis = { name: "Redis", ask: () => ["--redis", redis.url], env: () => process.env };

/** Begins the fit into a folder, or goes on with it. */
const fitting = ({ ask, env }, folder, count) => started([...words("abc", folder), ...ask(count)], env());

/** Waits until a random number of jobs is kept; gives how many. */
async function someJobs(folder, child) {
  const target = 1 + Math.floor(Math.random() * (JOBS - 5));
  while (jobsIn(folder) < target && child.exitCode === null) await sleep(5);
  return jobsIn(folder);
}

/** Waits for a fit, and compares its tables. */
async function same(child, folder, what) {
  await ended(child);
  if (child.exitCode !== 0) throw new Error(`${what}: ended with ${child.exitCode}`);
  if (!tablesOf(folder).every((table, t) => table === whole[t])) throw new Error(`${what}: other draws`);
  rmSync(join(home, folder), { recursive: true });
  console.log(`  ${what}: the same draws (${Math.round((Date.now() - begun) / 1000)} s)`);
}

/** Fits with somebody killed in the middle. */
async function disturbed(executor, whom, kill) {
  const child = fitting(executor, "disturbed");
  const there = await someJobs("disturbed", child);
  await kill(child);
  await same(child, "disturbed", `${executor.name}, ${whom} killed with ${there} jobs there`);
}

/** Fits with whoever asks killed in the middle, and finished by another executor. */
async function moved(from, to) {
  const child = fitting(from, "moved");
  const there = await someJobs("moved", child);
  child.kill("SIGKILL");
  await ended(child);
  await same(
    fitting(to, "moved"),
    "moved",
    `begun by ${from.name}, killed with ${there} jobs there, finished by ${to.name}`,
  );
}

const startWorker = () => started(["worker", "--redis", redis.url, "-j", "1"]);

/** Whether a server is there; that something is left out is said. */
function isPossible(name, has) {
  if (has()) return true;
  console.error(`  WARNING: ${name} is LEFT OUT: its server is not there`);
  return false;
}

writeSpec("abc");
let whole;
try {
  await ended(fitting(threads, "whole", "1"));
  whole = tablesOf("whole");
  await same(fitting(threads, "two"), "two", "one thread and two");
  const [isSlurm, isRedis] = [isPossible("Slurm", hasSlurm), isPossible("Redis", hasRedis)];
  if (isSlurm) {
    slurm = startSlurm();
    await disturbed(bySlurm, "a worker", async () => {
      const [task] = slurm.tasks();
      if (spawnSync("kill", ["-KILL", task]).status !== 0) throw new Error("no task of Slurm was killed");
    });
  }
  if (isRedis) {
    redis = startRedis(PORT);
    workers = [startWorker(), startWorker()];
    await disturbed(byRedis, "a worker", () => workers[0].kill("SIGKILL"));
    await disturbed(byRedis, "Redis", async () => {
      redis.kill();
      await sleep(1000);
      redis = startRedis(PORT);
    });
  }
  await moved(threads, isRedis ? byRedis : threads);
  if (isRedis && isSlurm) await moved(byRedis, bySlurm);
  if (isSlurm) await moved(bySlurm, threads);
} catch (cause) {
  console.error(cause.message);
  process.exitCode = 1;
} finally {
  for (const worker of workers) worker.kill("SIGKILL");
  redis?.kill();
  slurm?.stop();
  rmSync(home, { recursive: true, force: true });
}
