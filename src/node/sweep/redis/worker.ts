import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "../../../experiments/sweep/plan.js";
import { chunkPath } from "../chunk-file.js";
import { readPlan, writePlan } from "../plan-file.js";
import { ThreadPool } from "../threads/pool.js";
import { type ChunkJob, connected, loadQueue, planKey, QUEUE } from "./load.js";
import type { Answer } from "./queue.js";

/** A job of a worker that has not been heard of for so long is given to another, ms. */
const LOCK = 10_000;

/** What a worker is told. */
export interface WorkerOptions {
  readonly url: string;
  readonly threads: number;
  readonly say: (line: string) => void;
}

/** Makes the chunks that are asked for at a Redis until the signal asks it to stop; what is in hand is finished first. */
export async function workAt({ url, threads, say }: WorkerOptions, signal: AbortSignal): Promise<void> {
  const { Worker } = await loadQueue();
  const redis = await connected(url, say);
  const benches = new Benches(threads, async (hash) => {
    const text = await redis.get(planKey(hash));
    if (text === null) throw new Error("the plan is not in Redis any more");
    return JSON.parse(text);
  });
  const worker = new Worker<ChunkJob, Answer>(QUEUE, async ({ data }) => benches.make(data), {
    ...{ connection: redis, concurrency: threads, lockDuration: LOCK, stalledInterval: LOCK / 2 },
    maxStalledCount: Number.MAX_SAFE_INTEGER,
  });
  worker.on("error", () => {});
  worker.on("completed", ({ data }) => say(`chunk ${data.chunk} of ${data.hash.slice(0, 8)}`));
  worker.on("failed", (job, cause) => say(`chunk ${job?.data.chunk} failed: ${cause.message}`));
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  await worker.close();
  await benches.close();
  redis.disconnect();
}

interface Bench {
  readonly folder: string;
  readonly pool: ThreadPool;
}

/** Threads for the plans that chunks are asked of, each in a folder of its own that is gone with the worker. */
class Benches {
  readonly #threads: number;
  readonly #fetch: (hash: string) => Promise<Plan>;
  readonly #open = new Map<string, Promise<Bench>>();

  constructor(threads: number, fetch: (hash: string) => Promise<Plan>) {
    this.#threads = threads;
    this.#fetch = fetch;
  }

  async make({ hash, chunk }: ChunkJob): Promise<Answer> {
    const { folder, pool } = await this.#of(hash);
    await pool.make(chunk);
    const path = chunkPath(folder, chunk);
    const bytes = readFileSync(path).toString("base64");
    rmSync(path);
    return { host: hostname(), bytes };
  }

  async close(): Promise<void> {
    for (const each of this.#open.values()) {
      const { folder, pool } = await each;
      await pool.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** The bench of a plan; one that could not be set up is tried again with the next job. */
  #of(hash: string): Promise<Bench> {
    const there = this.#open.get(hash);
    if (there !== undefined) return there;
    const bench = this.#begun(hash);
    this.#open.set(hash, bench);
    bench.catch(() => this.#open.delete(hash));
    return bench;
  }

  async #begun(hash: string): Promise<Bench> {
    const folder = mkdtempSync(join(tmpdir(), "yardstick-worker-"));
    writePlan(folder, await this.#fetch(hash), null);
    if (readPlan(folder).hash !== hash)
      throw new Error("the plan in Redis does not have the hash that the job names");
    return { folder, pool: await ThreadPool.open(folder, this.#threads) };
  }
}
