import type { Queue } from "bullmq";
import type { Carrier, Craft } from "../carrier.js";
import { packed } from "../packed.js";
import { connected, loadQueue } from "./connection.js";
import { Inquiry } from "./inquiry.js";
import { type Answer, craftKey, lotKey, QUEUE, type Question } from "./queue.js";

/** Time between two looks at the queue, ms: short after something was taken, then longer and longer. */
const [SHORTEST, LONGEST] = [15, 250];

/**
 * Has jobs done by workers that wait at a Redis (`yardstick worker --redis`). Its queue is looked at rather than listened
 * to: a job that is not in it is put in, whatever became of it, and one that is answered is taken out. So neither a lost
 * connection nor a Redis that forgets, neither a killed worker nor an answer given twice, loses or doubles anything.
 */
export async function byRedis(
  craft: Craft,
  url: string,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<Carrier> {
  const { Queue } = await loadQueue();
  const redis = await connected(url, say);
  const queue: Queue<Question, Answer> = new Queue(QUEUE, { connection: redis });
  queue.on("error", () => {});
  const { hash, bytes } = packed(craft);
  const aborted = new Promise<void>((resolve) =>
    signal.addEventListener("abort", () => resolve(), { once: true }),
  );
  return {
    async carry(jobs, take) {
      const inquiry = new Inquiry(queue, hash, jobs, take, async (lot) => {
        await redis.set(craftKey(hash), bytes);
        await redis.set(lotKey(lot.hash), lot.bytes);
      });
      for (let glance = SHORTEST; inquiry.open > 0; glance = Math.min(2 * glance, LONGEST)) {
        const before = inquiry.open;
        await Promise.race([inquiry.look(signal), aborted]);
        signal.throwIfAborted();
        if (inquiry.open < before) glance = SHORTEST;
        await Promise.race([new Promise((resolve) => setTimeout(resolve, glance)), aborted]);
      }
      await Promise.race([redis.del(lotKey(inquiry.lot.hash)), aborted]);
    },
    close: async () => redis.disconnect(),
  };
}
