import type { Job, Queue } from "bullmq";
import { verified, writeChunk } from "../chunk-file.js";
import type { Executor } from "../executor.js";
import { noteHost } from "../hosts.js";
import { tallyOf } from "../make-chunk.js";
import type { Planned } from "../plan-file.js";
import { mainOf } from "../survey.js";
import { type ChunkJob, connected, loadQueue, planKey, QUEUE } from "./load.js";

/** Chunks in the queue at a time, so that answers do not fill the memory of Redis. */
const MOST_QUEUED = 200;
/** Time between two looks at the queue, ms. */
const GLANCE = 250;
/** How often a chunk may fail before it is given up. */
const ATTEMPTS = 3;

/** What a worker gives back. */
export interface Answer {
  readonly host: string;
  /** The bytes of the chunk in base64. */
  readonly bytes: string;
}

/**
 * Has chunks made by workers that wait at a Redis (`yardstick worker`). Its queue is looked at rather than listened to:
 * a chunk that is not in it is put in, whatever became of it, and one that is answered is verified, kept and taken out.
 * So neither a lost connection nor a Redis that forgets, neither a killed worker nor an answer given twice, loses or
 * doubles anything.
 */
export function redisQueue(url: string, say: (line: string) => void): Executor {
  return async (planned, chunks, { onChunk }, signal) => {
    const { Queue } = await loadQueue();
    const redis = await connected(url, say);
    const queue: Queue<ChunkJob, Answer> = new Queue(QUEUE, { connection: redis });
    queue.on("error", () => {});
    const keepPlan = () => redis.set(planKey(planned.hash), JSON.stringify(planned.plan));
    const waiting = [...chunks];
    const asked = new Set<number>();
    const aborted = new Promise<void>((resolve) =>
      signal.addEventListener("abort", () => resolve(), { once: true }),
    );
    const look = async () => {
      while (waiting.length > 0 && asked.size < MOST_QUEUED) asked.add(waiting.shift() as number);
      for (const chunk of [...asked]) {
        if (signal.aborted) return;
        const state = await queue.getJobState(jobId(planned, chunk));
        if (state === "unknown") await put(queue, planned, chunk, keepPlan);
        else if (state === "completed" || state === "failed") {
          // Looked up after its state: a job that was fetched before has no answer yet.
          const job = await queue.getJob(jobId(planned, chunk));
          if (job !== undefined && (await taken(job, planned, chunk, onChunk))) asked.delete(chunk);
        }
      }
    };
    try {
      while (!signal.aborted && asked.size + waiting.length > 0) {
        await Promise.race([look(), aborted]);
        await Promise.race([new Promise((resolve) => setTimeout(resolve, GLANCE)), aborted]);
      }
    } finally {
      redis.disconnect();
    }
  };
}

/** Two who ask for the same chunk of the same plan ask for one job. */
function jobId({ hash }: Planned, chunk: number): string {
  return `${hash.slice(0, 32)}-${chunk}`;
}

async function put(
  queue: Queue<ChunkJob, Answer>,
  planned: Planned,
  chunk: number,
  keepPlan: () => Promise<unknown>,
): Promise<void> {
  await keepPlan();
  const options = { jobId: jobId(planned, chunk), attempts: ATTEMPTS, removeOnFail: { age: 3600 } };
  await queue.add("chunk", { hash: planned.hash, chunk }, options);
}

/** Keeps the answer of a job if there is one; a wrong one is thrown away, and the chunk asked for again. */
async function taken(
  job: Job<ChunkJob, Answer>,
  planned: Planned,
  chunk: number,
  onChunk: Parameters<Executor>[2]["onChunk"],
): Promise<boolean> {
  if (job.failedReason !== undefined && job.returnvalue == null) {
    await job.remove().catch(() => {});
    throw new Error(`chunk ${chunk} failed ${ATTEMPTS} times on workers: ${job.failedReason}`);
  }
  if (job.returnvalue == null) return false;
  const { host, bytes } = job.returnvalue;
  const whole = Buffer.from(bytes, "base64");
  const reading = await verified(whole, planned, chunk);
  if (reading.ok) {
    writeChunk(planned.folder, chunk, whole);
    noteHost(planned.folder, host);
    onChunk(tallyOf(chunk, mainOf(planned, reading.columns)));
  }
  // What somebody still holds stays; nobody asks for it again.
  await job.remove().catch(() => {});
  return reading.ok;
}
