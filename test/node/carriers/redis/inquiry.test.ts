import { serialize } from "node:v8";
import type { Queue } from "bullmq";
import { describe, expect, test } from "vitest";
import { Inquiry } from "../../../../src/node/carriers/redis/inquiry.js";
import { type Answer, FORGOTTEN, type Question } from "../../../../src/node/carriers/redis/queue.js";

/** What a queue knows of a job. */
interface Entry {
  readonly state: string;
  readonly failedReason?: string;
  readonly returnvalue?: Answer;
}

/** A queue that holds entries, and forgets whatever a test takes out of them. */
class FakeQueue {
  readonly entries = new Map<string, Entry>();
  asked = 0;

  async getJobState(id: string) {
    return this.entries.get(id)?.state ?? "unknown";
  }

  async getJob(id: string) {
    const entry = this.entries.get(id);
    return entry && { ...entry, remove: async () => this.entries.delete(id) };
  }

  async add(_: string, __: Question, { jobId }: { jobId: string }) {
    this.asked += 1;
    this.entries.set(jobId, { state: "waiting" });
  }
}

const CRAFT = "0123456789abcdef".repeat(4);
const idOf = (name: string) => `${CRAFT.slice(0, 32)}-${name}`;
const answered = (result: unknown): Entry => ({
  state: "completed",
  returnvalue: { host: "there", result: serialize(result).toString("base64") },
});
const failed = (failedReason: string): Entry => ({ state: "failed", failedReason });
const go = new AbortController().signal;

/** Asks a queue for so many jobs; `taken` are the results, of which those that are "bad" are no good. */
function inquiring(count: number) {
  const queue = new FakeQueue();
  const taken: unknown[] = [];
  let laidDown = 0;
  const inquiry = new Inquiry(
    queue as unknown as Queue<Question, Answer>,
    CRAFT,
    Array.from({ length: count }, (_, k) => ({ name: `job-${k}`, job: k })),
    (_, result) => result !== "bad" && taken.push(result) > 0,
    async () => void laidDown++,
  );
  return { queue, inquiry, taken, laidDown: () => laidDown };
}

describe("an inquiry at a queue", () => {
  test("lays down what jobs are once for all that it asks for, and has at most two hundred in the queue", async () => {
    const { queue, inquiry, laidDown } = inquiring(300);
    await inquiry.look(go);
    await inquiry.look(go);
    expect([queue.asked, laidDown(), inquiry.open]).toEqual([200, 1, 300]);
  });

  test("asks again for what the queue has forgotten, for an answer that is no good and for what a worker could not find", async () => {
    const { queue, inquiry, taken, laidDown } = inquiring(3);
    await inquiry.look(go);
    queue.entries.delete(idOf("job-0"));
    queue.entries.set(idOf("job-1"), answered("bad"));
    queue.entries.set(idOf("job-2"), failed(FORGOTTEN));
    await inquiry.look(go);
    await inquiry.look(go);
    expect([queue.asked, laidDown(), inquiry.open, taken]).toEqual([6, 3, 3, []]);
    for (const k of [0, 1, 2]) queue.entries.set(idOf(`job-${k}`), answered([k, Number.NaN]));
    await inquiry.look(go);
    expect([inquiry.open, queue.entries.size]).toEqual([0, 0]);
    expect(taken).toEqual([0, 1, 2].map((k) => [k, Number.NaN]));
  });

  test("ends with the words of a job that has failed too often", async () => {
    const { queue, inquiry } = inquiring(1);
    await inquiry.look(go);
    queue.entries.set(idOf("job-0"), failed("no memory"));
    await expect(inquiry.look(go)).rejects.toThrow("job-0 failed 3 times on workers: no memory");
  });
});
