import { availableParallelism } from "node:os";
import type { Piscina } from "piscina";
import { packageFile } from "../package-files.js";

/** A thread that has had nothing to do for so long ends, ms. */
const IDLE = 10_000;

/** How many threads are used unless somebody says otherwise: one for each core. */
export function usualThreads(): number {
  return availableParallelism();
}

/** Opens so many threads of one of the scripts of this package, each with the same data; they start when they are needed. */
export async function openPool(script: string, count: number, workerData?: unknown): Promise<Piscina> {
  const { Piscina } = await import("piscina");
  const filename = packageFile(`dist/${script}.js`);
  return new Piscina({ filename, minThreads: 0, maxThreads: count, idleTimeout: IDLE, workerData });
}
