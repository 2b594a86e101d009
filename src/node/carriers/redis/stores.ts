import { deserialize } from "node:v8";
import type { Bench } from "../bench.js";
import { openBench } from "../open-bench.js";
import { hashOf, unpacked } from "../packed.js";
import { FORGOTTEN, type Question } from "./queue.js";

/** Where a worker fetches what jobs need; null where there is none. */
export interface Sources {
  craft(hash: string): Promise<Buffer | null>;
  lot(hash: string): Promise<Buffer | null>;
}

/** Jobs by their names. */
type Lot = ReadonlyMap<string, unknown>;

/** A bench for each craft of which jobs are asked, and the lots of jobs: what a worker fetches once. */
export class Stores {
  readonly #threads: number;
  readonly #sources: Sources;
  readonly #benches = new Map<string, Promise<Bench>>();
  /** The last lot of each craft. */
  readonly #lots = new Map<string, { readonly hash: string; readonly lot: Promise<Lot> }>();

  constructor(threads: number, sources: Sources) {
    this.#threads = threads;
    this.#sources = sources;
  }

  /** Does a job. */
  async work({ craft, lot, name }: Question): Promise<unknown> {
    const [bench, jobs] = await Promise.all([this.#bench(craft), this.#lot(craft, lot)]);
    if (!jobs.has(name)) throw new Error(FORGOTTEN);
    return bench.work(jobs.get(name));
  }

  async close(): Promise<void> {
    for (const bench of this.#benches.values()) await (await bench).close();
  }

  /** The bench of a craft; one that could not be set up is tried again with the next job. */
  #bench(hash: string): Promise<Bench> {
    const there = this.#benches.get(hash);
    if (there !== undefined) return there;
    const bench = fetched(hash, this.#sources.craft).then((bytes) =>
      openBench(unpacked(bytes), this.#threads),
    );
    this.#benches.set(hash, bench);
    bench.catch(() => this.#benches.delete(hash));
    return bench;
  }

  #lot(craft: string, hash: string): Promise<Lot> {
    const there = this.#lots.get(craft);
    if (there?.hash === hash) return there.lot;
    const lot = fetched(hash, this.#sources.lot).then((bytes) => deserialize(bytes) as Lot);
    this.#lots.set(craft, { hash, lot });
    lot.catch(() => this.#lots.delete(craft));
    return lot;
  }
}

/** Bytes that have the hash under which they lie. */
async function fetched(hash: string, fetch: (hash: string) => Promise<Buffer | null>): Promise<Buffer> {
  const bytes = await fetch(hash);
  if (bytes === null || hashOf(bytes) !== hash) throw new Error(FORGOTTEN);
  return bytes;
}
