import type { Piscina } from "piscina";
import { type Job, type Made, type Maker, makeHere, makeJob } from "../../experiments/jobs/index.js";
import { openPool, usualThreads } from "./pool.js";

/** Jobs that are given out ahead of the one whose result is waited for, for each thread. */
const AHEAD = 3;
/** Work that is left below which starting threads would take longer than they save, ms. */
const WORTH = 1500;

/**
 * Does some work with threads that make jobs: so many, or where nobody says how many one for each core, but only once
 * there turns out to be enough to do.
 */
export async function withMaker<T>(
  threads: number | undefined,
  work: (maker: Maker) => Promise<T>,
): Promise<T> {
  const count = threads ?? usualThreads();
  if (count === 1) return await work(makeHere);
  let opening: Promise<Piscina> | undefined;
  const maker: Maker = async function* (jobs) {
    let done = 0;
    if (threads === undefined && opening === undefined)
      for await (const made of worthHere(jobs)) {
        done += 1;
        yield made;
      }
    if (done === jobs.length) return;
    opening ??= openPool("run-thread", count);
    yield* inThreads(jobs.slice(done), await opening, AHEAD * count);
  };
  try {
    return await work(maker);
  } finally {
    await (await opening)?.destroy();
  }
}

/** Makes jobs here as long as the rest, at this pace, would not take long enough for threads to pay. */
async function* worthHere(jobs: readonly Job[]): AsyncGenerator<Made> {
  const started = performance.now();
  for (const [k, job] of jobs.entries()) {
    yield makeJob(job);
    const pace = (performance.now() - started) / (k + 1);
    if (pace * (jobs.length - k - 1) > WORTH) return;
  }
}

/** Results in the order of the jobs; a few are made ahead, so that no more are held. */
async function* inThreads(jobs: readonly Job[], pool: Piscina, ahead: number): AsyncGenerator<Made> {
  const given: Promise<Made>[] = [];
  for (const job of jobs) {
    const result: Promise<Made> = pool.run(job);
    // It is waited for later, and a fault told then.
    result.catch(() => {});
    given.push(result);
    if (given.length >= ahead) yield (await given.shift()) as Made;
  }
  for (const result of given) yield await result;
}
