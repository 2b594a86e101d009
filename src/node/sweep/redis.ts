import { byRedis } from "../carriers/redis/carrier.js";
import { verified, writeChunk } from "./chunk-file.js";
import type { Executor } from "./executor.js";
import { noteHost } from "./hosts.js";
import { tallyOf } from "./make-chunk.js";
import { mainOf } from "./survey.js";

/** Has chunks made by workers that wait at a Redis; each is verified before it is kept. */
export function redisQueue(url: string, say: (line: string) => void): Executor {
  return async (planned, chunks, { onChunk }, signal) => {
    const carrier = await byRedis({ kind: "sweep", subject: planned.plan }, url, say, signal);
    const numbers = new Map(chunks.map((chunk) => [`chunk-${chunk}`, chunk]));
    const jobs = [...numbers].map(([name, job]) => ({ name, job }));
    try {
      await carrier.carry(jobs, async (name, result, host) => {
        const [chunk, whole] = [numbers.get(name) as number, result as Uint8Array];
        const reading = await verified(whole, planned, chunk);
        if (!reading.ok) return false;
        writeChunk(planned.folder, chunk, whole);
        noteHost(planned.folder, host);
        onChunk(tallyOf(chunk, mainOf(planned, reading.columns)));
        return true;
      });
    } catch (cause) {
      if (!signal.aborted) throw cause;
    } finally {
      await carrier.close();
    }
  };
}
