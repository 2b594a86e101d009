import type { Piscina } from "piscina";
import { packageFile } from "../../package-files.js";
import type { Tally } from "../make-chunk.js";

/** What a thread is given when it starts. */
export interface ThreadStart {
  readonly folder: string;
  /** Runs done by all threads, counted where all see it. */
  readonly counter: Int32Array;
}

/** A thread that has had nothing to do for so long ends, ms. */
const IDLE = 10_000;

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
    const { Piscina } = await import("piscina");
    const counter = new Int32Array(new SharedArrayBuffer(4));
    const workerData: ThreadStart = { folder, counter };
    const filename = packageFile("dist/sweep-thread.js");
    return new ThreadPool(
      new Piscina({ filename, minThreads: 0, maxThreads: count, idleTimeout: IDLE, workerData }),
      counter,
    );
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
