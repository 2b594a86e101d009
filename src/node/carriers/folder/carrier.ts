import { randomUUID } from "node:crypto";
import { ATTEMPTS, type Carrier, type Craft, type NamedJob, type Take } from "../carrier.js";
import { packed } from "../packed.js";
import { Desk } from "./desk.js";

/** Time between two looks at the answers, and between two signs of life, ms. */
const [GLANCE, BEAT] = [50, 5000];

/** Whoever sees to it that somebody works at a desk. */
export interface Foreman {
  /** Called again and again while jobs are open; `taken` counts the results so far. */
  lookAfter(taken: number): void;
  /** Sends everybody home. */
  dismiss(): Promise<void>;
}

/** Has jobs done by workers that see the same folder (`yardstick worker --folder`), wherever they run. */
export function byFolder(folder: string, craft: Craft, foreman: Foreman, signal: AbortSignal): Carrier {
  const desk = new Desk(folder);
  const { hash, bytes } = packed(craft);
  desk.open(bytes);
  let [taken, beat] = [0, 0];
  const post = (lot: string | null) => desk.post({ craft: hash, lot, beat: beat++ });
  const carry = async (jobs: readonly NamedJob[], take: Take) => {
    const lot = randomUUID();
    const open = new Lot(desk, lot, jobs);
    desk.layDown(lot, jobs);
    for (let posted = Number.NEGATIVE_INFINITY; open.size > 0; ) {
      signal.throwIfAborted();
      if (performance.now() - posted > BEAT) {
        post(lot);
        posted = performance.now();
      }
      taken += await open.look(take);
      if (open.size === 0) break;
      foreman.lookAfter(taken);
      await new Promise((resolve) => setTimeout(resolve, GLANCE));
    }
    post(null);
    desk.clear(lot);
  };
  return {
    carry,
    async close() {
      desk.remove();
      await foreman.dismiss();
    },
  };
}

/** The jobs of a lot that are not taken yet. */
class Lot {
  readonly #desk: Desk;
  readonly #lot: string;
  readonly #open: Map<number, string>;
  readonly #failures = new Map<string, number>();

  constructor(desk: Desk, lot: string, jobs: readonly NamedJob[]) {
    this.#desk = desk;
    this.#lot = lot;
    this.#open = new Map(jobs.map(({ name }, k) => [k, name]));
  }

  get size(): number {
    return this.#open.size;
  }

  /** Takes what is answered, and gives how many results that were. A job that failed is put back, but not for ever. */
  async look(take: Take): Promise<number> {
    const before = this.size;
    for (const [k, name] of this.#open) {
      const outcome = this.#desk.outcome(this.#lot, k);
      if (outcome === undefined) continue;
      if ("failure" in outcome) this.#count(name, `${outcome.failure} (on ${outcome.host})`);
      if ("result" in outcome && (await take(name, outcome.result, outcome.host))) this.#open.delete(k);
      else this.#desk.putBack(this.#lot, k);
    }
    return before - this.size;
  }

  #count(name: string, failure: string): void {
    const failures = (this.#failures.get(name) ?? 0) + 1;
    this.#failures.set(name, failures);
    if (failures === ATTEMPTS) throw new Error(`${name} failed ${ATTEMPTS} times on workers: ${failure}`);
  }
}
