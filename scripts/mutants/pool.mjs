/** Threads that do jobs one after the other, and are replaced when one hangs, runs out of memory or breaks. */
import { Worker } from "node:worker_threads";

const WORKER = new URL("./worker.mjs", import.meta.url);
/** Less than the 900 MB that the longest array takes: one that grows without end then ends its thread, not all. */
const MEMORY = { maxOldGenerationSizeMb: 800 };
/** A thread must read all tests before it is ready. */
const START_MS = 120_000;

/**
 * Does all jobs, each with the thread that is free next.
 * @param {number} threads
 * @param {object} workerData what each thread is given
 * @param {readonly object[]} jobs
 * @param {(job: object, test: string) => number} limit milliseconds that a test file may take in a job
 * @param {(job: object, result: object) => void} take called with each result as it comes; a job that had to be
 *   stopped gives `{ status: "stopped", by, test }`
 */
export async function doAll(threads, workerData, jobs, limit, take) {
  const rest = [...jobs];
  const line = async () => {
    let thread = await started(workerData);
    for (let job = rest.shift(); job; job = rest.shift()) {
      const result = await done(thread, job, limit);
      take(job, result);
      if (result.status !== "stopped") continue;
      await thread.terminate();
      if (rest.length > 0) thread = await started(workerData);
    }
    await thread.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, line));
}

async function started(workerData) {
  const thread = new Worker(WORKER, { workerData, resourceLimits: MEMORY });
  thread.on("error", () => {});
  const { ready, by } = await reply(thread, () => START_MS);
  if (!ready) throw new Error(`a thread could not start: ${by}`);
  return thread;
}

function done(thread, job, limit) {
  const answer = reply(thread, (test) => limit(job, test));
  thread.postMessage(job);
  return answer;
}

/** What the thread says next, other than that it begins with a test file. */
function reply(thread, limit) {
  return new Promise((resolve) => {
    let test;
    let clock;
    const finish = (result) => {
      clearTimeout(clock);
      thread.off("error", onError).off("message", onMessage);
      resolve(result);
    };
    const wind = () => {
      clearTimeout(clock);
      clock = setTimeout(() => finish({ status: "stopped", by: "time", test }), limit(test));
    };
    const onError = (error) => finish({ status: "stopped", by: error.code ?? String(error), test });
    const onMessage = (message) => {
      if (!message.begins) return finish(message.done ?? message);
      test = message.begins;
      wind();
    };
    thread.on("error", onError).on("message", onMessage);
    wind();
  });
}
