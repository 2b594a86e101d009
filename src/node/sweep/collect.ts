import { chunksIn } from "../../experiments/sweep/chunks.js";
import { readChunk } from "./chunk-file.js";
import type { Planned } from "./plan-file.js";
import { Tables } from "./tables.js";

/** What came of a collection: the files and the hash of the result, or the chunk without which there is none. */
export type Collection =
  | { readonly ok: true; readonly files: readonly string[]; readonly resultHash: string }
  | { readonly ok: false; readonly chunk: number; readonly why: string };

/**
 * Merges the chunks of a plan, in their order, into the tables of the result: each as soon as it and all before it are
 * kept, so that little is left to do when the last one is. A chunk and a group of rows are held at a time.
 */
export class Collector {
  readonly #planned: Planned;
  readonly #tables: Tables;
  readonly #kept = new Set<number>();
  #next = 0;
  #work: Promise<unknown> = Promise.resolve();

  constructor(planned: Planned) {
    this.#planned = planned;
    this.#tables = new Tables(planned);
  }

  /** Hears that a chunk is kept. */
  offer(chunk: number): void {
    this.#kept.add(chunk);
    this.#work = this.#work.then(() => this.#mergeWhile((next) => this.#kept.has(next)));
    // What goes wrong is told when all are to be there.
    this.#work.catch(() => {});
  }

  /** Merges the rest, and puts the tables into their places if nothing is missing. */
  async end(): Promise<Collection> {
    try {
      await this.#work;
      const fault = await this.#mergeWhile(() => true);
      if (fault === undefined) return { ok: true, ...this.#tables.end() };
      this.#tables.drop();
      return { ok: false, ...fault };
    } catch (cause) {
      this.#tables.drop();
      throw cause;
    }
  }

  /** Gives the tables up. */
  async drop(): Promise<void> {
    await this.#work.catch(() => {});
    this.#tables.drop();
  }

  /** Merges chunk after chunk; a chunk that is no good ends it. */
  async #mergeWhile(
    isWanted: (chunk: number) => boolean,
  ): Promise<{ chunk: number; why: string } | undefined> {
    while (this.#next < chunksIn(this.#planned.plan) && isWanted(this.#next)) {
      const reading = await readChunk(this.#planned, this.#next);
      if (!reading.ok) return { chunk: this.#next, why: reading.why };
      this.#tables.add(reading.columns);
      this.#next += 1;
    }
    return undefined;
  }
}
