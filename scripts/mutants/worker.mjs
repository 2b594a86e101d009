/**
 * A thread that runs test files, with or without a fault. For each file it says that it begins, since what then takes
 * too long is stopped from outside.
 */
import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { notRun, startCounting, stopCounting } from "./coverage.mjs";
import { Modules } from "./modules.mjs";
import { firstFailure, testing } from "./vitest.mjs";

// The same cases for every fault; a counterexample need not be small.
fc.configureGlobal({ seed: 1, endOnFailure: true });

const { root, tests, sources } = workerData;
const modules = new Modules(root);
for (const test of tests) await modules.read(test);

const jobs = {
  /**
   * Runs a test file on what is, unless that is known from an earlier time or none of the faulty sources is imported:
   * how long it takes, whether it fails, how near each source is and what of it never runs.
   */
  async measure({ test, known, faulty }) {
    const stamp = modules.stamp(test);
    const distances = modules.distancesFrom(test);
    if (known?.stamp === stamp) return known;
    if (!faulty.some((source) => distances.has(source))) return {};
    const reached = sources.filter((source) => distances.has(source));
    await startCounting();
    const { failure, ms } = await outcome(test);
    const idle = await notRun(modules, root, reached);
    await stopCounting();
    const reach = reached.map((source) => [source, { steps: distances.get(source), idle: idle[source] }]);
    return { test, stamp, ms, failure, reach: Object.fromEntries(reach) };
  },

  /** Runs test files on a faulty source until one fails. */
  async kill({ faulty, tests }) {
    for (const test of tests) {
      const { failure } = await outcome(test, faulty);
      if (failure) return { status: "killed", by: failure.title, test };
    }
    return { status: "survived" };
  },
};

async function outcome(test, faulty) {
  parentPort.postMessage({ begins: test });
  const began = performance.now();
  const failure = await failureIn(test, faulty);
  return { failure, ms: performance.now() - began };
}

async function failureIn(test, faulty) {
  const { api, root } = testing();
  try {
    await modules.run(test, api, faulty);
  } catch (error) {
    return { title: "(reading the test file)", error: String(error) };
  }
  const failure = await firstFailure(root);
  return failure && { title: failure.title, error: String(failure.error) };
}

parentPort.on("message", async ({ job, ...given }) => {
  parentPort.postMessage({ done: await jobs[job](given) });
});
parentPort.postMessage({ ready: true });
