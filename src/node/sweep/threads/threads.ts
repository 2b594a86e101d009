import type { Executor } from "../executor.js";
import { noteHost } from "../hosts.js";
import { ThreadPool } from "./pool.js";

/** Time between two looks at how far the threads are, ms. */
const GLANCE = 100;

/** Makes chunks in so many threads. */
export function threads(count: number): Executor {
  return async ({ folder }, chunks, { onRuns, onChunk }, signal) => {
    const pool = await ThreadPool.open(folder, Math.min(count, chunks.length));
    noteHost(folder);
    const glance = setInterval(() => onRuns?.(pool.runs), GLANCE);
    signal.addEventListener("abort", () => void pool.close(), { once: true });
    try {
      await Promise.all(chunks.map(async (chunk) => onChunk(await pool.make(chunk))));
    } catch (cause) {
      if (!signal.aborted) throw cause;
    } finally {
      clearInterval(glance);
      await pool.close();
    }
  };
}
