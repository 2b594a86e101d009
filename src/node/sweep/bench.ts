import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "../../experiments/sweep/plan.js";
import type { Bench } from "../carriers/bench.js";
import { chunkPath } from "./chunk-file.js";
import { readPlan, writePlan } from "./plan-file.js";
import { ThreadPool } from "./threads/pool.js";

/** Threads that make chunks of a plan: a job is the number of one, its result are the bytes. Nothing of it stays here. */
export async function openSweepBench(plan: unknown, threads: number): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-worker-"));
  writePlan(folder, plan as Plan, null);
  readPlan(folder);
  const pool = await ThreadPool.open(folder, threads);
  return {
    async work(chunk) {
      await pool.make(chunk as number);
      const path = chunkPath(folder, chunk as number);
      const bytes = readFileSync(path);
      rmSync(path);
      return bytes;
    },
    async close() {
      await pool.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
