import { hostname } from "node:os";
import { serialize } from "node:v8";
import { connected, loadQueue } from "./connection.js";
import { type Answer, craftKey, lotKey, QUEUE, type Question } from "./queue.js";
import { Stores } from "./stores.js";

/** A job of a worker that has not been heard of for so long is given to another, ms. */
const LOCK = 10_000;

/** What a worker is told. */
export interface WorkerOptions {
  readonly url: string;
  readonly threads: number;
  readonly say: (line: string) => void;
}

/** Does the jobs that are asked for at a Redis until the signal asks it to stop; what is in hand is finished first. */
export async function workAt({ url, threads, say }: WorkerOptions, signal: AbortSignal): Promise<void> {
  const { Worker } = await loadQueue();
  const redis = await connected(url, say);
  const stores = new Stores(threads, {
    craft: (hash) => redis.getBuffer(craftKey(hash)),
    lot: (hash) => redis.getBuffer(lotKey(hash)),
  });
  const answer = async (question: Question): Promise<Answer> => {
    const result = await stores.work(question);
    return { host: hostname(), result: serialize(result).toString("base64") };
  };
  const worker = new Worker<Question, Answer>(QUEUE, async ({ data }) => answer(data), {
    ...{ connection: redis, concurrency: threads, lockDuration: LOCK, stalledInterval: LOCK / 2 },
    maxStalledCount: Number.MAX_SAFE_INTEGER,
  });
  worker.on("error", () => {});
  worker.on("completed", ({ data }) => say(`${data.name} of ${data.craft.slice(0, 8)}`));
  worker.on("failed", (job, cause) => say(`${job?.data.name} failed: ${cause.message}`));
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  await worker.close();
  await stores.close();
  redis.disconnect();
}
