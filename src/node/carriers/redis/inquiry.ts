import { deserialize, serialize } from "node:v8";
import type { Job, Queue } from "bullmq";
import { ATTEMPTS, type NamedJob, type Take } from "../carrier.js";
import { hashOf, type Packed } from "../packed.js";
import { type Answer, FORGOTTEN, type Question } from "./queue.js";

/** Jobs in the queue at a time, so that answers do not fill the memory of Redis. */
const MOST_QUEUED = 200;
/** How long Redis keeps a job that has failed, s. */
const FAILED_KEPT = 3600;

/** Some jobs of a craft that are asked for at a Redis until all have been taken. */
export class Inquiry {
  readonly lot: Packed;
  readonly #waiting: string[];
  readonly #asked = new Set<string>();

  constructor(
    readonly queue: Queue<Question, Answer>,
    readonly craft: string,
    jobs: readonly NamedJob[],
    readonly take: Take,
    /** Lays down, for the workers, what the jobs are. */
    readonly layDown: (lot: Packed) => Promise<void>,
  ) {
    const bytes = serialize(new Map(jobs.map(({ name, job }) => [name, job])));
    this.lot = { hash: hashOf(bytes), bytes };
    this.#waiting = jobs.map(({ name }) => name);
  }

  /** How many are not taken yet. */
  get open(): number {
    return this.#asked.size + this.#waiting.length;
  }

  /** Looks at every job that is asked for, unless it is stopped meanwhile. */
  async look(signal: AbortSignal): Promise<void> {
    while (this.#waiting.length > 0 && this.#asked.size < MOST_QUEUED)
      this.#asked.add(this.#waiting.shift() as string);
    let isLaidDown = false;
    for (const name of [...this.#asked]) {
      if (signal.aborted) return;
      const state = await this.queue.getJobState(this.#id(name));
      if (state === "unknown") {
        if (!isLaidDown) await this.layDown(this.lot);
        isLaidDown = true;
        await this.#put(name);
      } else if (state === "completed" || state === "failed") {
        // Looked up after its state: a job that was fetched before has no answer yet.
        const job = await this.queue.getJob(this.#id(name));
        if (job !== undefined && (await this.#taken(job, name))) this.#asked.delete(name);
      }
    }
  }

  /** Two who ask for the same job of the same craft ask for one. */
  #id(name: string): string {
    return `${this.craft.slice(0, 32)}-${name}`;
  }

  async #put(name: string): Promise<void> {
    const question: Question = { craft: this.craft, lot: this.lot.hash, name };
    const options = { jobId: this.#id(name), attempts: ATTEMPTS, removeOnFail: { age: FAILED_KEPT } };
    await this.queue.add("job", question, options);
  }

  /** Takes the answer of a job if there is a good one; a wrong one is thrown away, and the job asked for again. */
  async #taken(job: Job<Question, Answer>, name: string): Promise<boolean> {
    const { failedReason, returnvalue } = job;
    if (failedReason === undefined && returnvalue == null) return false;
    // What somebody still holds stays; nobody asks for it again.
    const remove = () => job.remove().catch(() => {});
    if (returnvalue != null) {
      const { host, result } = returnvalue;
      const isGood = await this.take(name, deserialize(Buffer.from(result, "base64")), host);
      await remove();
      return isGood;
    }
    await remove();
    if (failedReason === FORGOTTEN) return false;
    throw new Error(`${name} failed ${ATTEMPTS} times on workers: ${failedReason}`);
  }
}
