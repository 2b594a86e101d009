import { openSweepBench } from "../sweep/bench.js";
import { openPool } from "../threads/pool.js";
import type { Bench } from "./bench.js";
import type { Craft } from "./carrier.js";

/** Opens a bench of so many threads. */
export async function openBench({ kind, subject }: Craft, threads: number): Promise<Bench> {
  if (kind === "sweep") return openSweepBench(subject, threads);
  const pool = await openPool(`${kind}-thread`, threads, subject);
  return { work: (job) => pool.run(job), close: () => pool.destroy() };
}
