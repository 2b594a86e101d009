import { hostname } from "node:os";
import type { Carrier, Craft } from "./carrier.js";
import { openBench } from "./open-bench.js";

/** Has jobs done by so many threads of this process. */
export async function byThreads(craft: Craft, count: number, signal: AbortSignal): Promise<Carrier> {
  const bench = await openBench(craft, count);
  signal.addEventListener("abort", () => void bench.close(), { once: true });
  return {
    async carry(jobs, take) {
      await Promise.all(
        jobs.map(async ({ name, job }) => {
          if (!(await take(name, await bench.work(job), hostname())))
            throw new Error(`${name}: the result of a thread is no good`);
        }),
      );
    },
    close: () => bench.close(),
  };
}
