import { availableParallelism } from "node:os";
import { packageFile } from "../../package-files.js";
import type { Executor } from "../executor.js";
import { noteHost } from "../hosts.js";
import type { Tally } from "../make-chunk.js";

/** What a thread is given when it starts. */
export interface ThreadStart {
  readonly folder: string;
  /** Runs done by all threads, counted where all see it. */
  readonly counter: Int32Array;
}

/** Time between two looks at the counter, ms. */
const GLANCE = 100;

/** How many threads are used unless somebody says otherwise: one for each core. */
export function usualThreads(): number {
  return availableParallelism();
}

/** Makes chunks in so many threads, each of which takes the next one that nobody has. */
export function threads(count: number): Executor {
  return async ({ folder }, chunks, { onRuns, onChunk }, signal) => {
    const { Piscina } = await import("piscina");
    const counter = new Int32Array(new SharedArrayBuffer(4));
    const start: ThreadStart = { folder, counter };
    const pool = new Piscina({
      filename: packageFile("dist/sweep-thread.js").href,
      minThreads: Math.min(count, chunks.length),
      maxThreads: Math.min(count, chunks.length),
      workerData: start,
    });
    noteHost(folder);
    const glance = setInterval(() => onRuns?.(Atomics.load(counter, 0)), GLANCE);
    try {
      signal.addEventListener("abort", () => void pool.destroy(), { once: true });
      const make = async (chunk: number) => onChunk((await pool.run(chunk)) as Tally);
      await Promise.all(chunks.map(make));
    } catch (cause) {
      if (!signal.aborted) throw cause;
    } finally {
      clearInterval(glance);
      await pool.destroy();
    }
  };
}
