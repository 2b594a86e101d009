import type { Piscina } from "piscina";
import { openPool } from "../../threads/pool.js";
import type { Tally } from "../make-chunk.js";

/** What a thread is given when it starts. */
export interface ThreadStart {
  readonly folder: string;
  /** Runs done by all threads, counted where all see it. */
  readonly counter: Int32Array;
}

/** Threads that make chunks of the plan in one folder, each taking the next one that nobody has. */
export class ThreadPool {
  readonly #pool: Piscina;
  readonly #counter: Int32Array;

  private constructor(pool: Piscina, counter: Int32Array) {
    this.#pool = pool;
    this.#counter = counter;
  }

  /** Opens so many threads. */
  static async open(folder: string, count: number): Promise<ThreadPool> {
    const counter = new Int32Array(new SharedArrayBuffer(4));
    const workerData: ThreadStart = { folder, counter };
    return new ThreadPool(await openPool("sweep-thread", count, workerData), counter);
  }

  /** Makes a chunk and keeps it in the folder. */
  make(chunk: number): Promise<Tally> {
    return this.#pool.run(chunk);
  }

  /** Runs done so far. */
  get runs(): number {
    return Atomics.load(this.#counter, 0);
  }

  /** Ends the threads; what they have in hand is lost. */
  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
