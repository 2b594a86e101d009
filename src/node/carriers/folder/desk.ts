import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { putWhole } from "../../sweep/put-whole.js";
import type { NamedJob } from "../carrier.js";

/** What came of a job of a lot: a result, or the words of what went wrong, and on which machine. */
export type Outcome = { readonly host: string } & (
  | { readonly result: unknown }
  | { readonly failure: string }
);

/** What stands on a desk at the moment. */
export interface Notice {
  /** Hash of the craft whose desk it is. */
  readonly craft: string;
  /** Name of the lot of jobs that is asked for; null between two. */
  readonly lot: string | null;
  /** Another number each time somebody who asks has been there. */
  readonly beat: number;
}

/** A folder into which others may be writing takes several attempts. */
const AWAY = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 } as const;
const [CRAFT, NOTICE, LOT] = ["craft.bin", "notice.json", "jobs.bin"];

/**
 * A folder on a shared disk over which jobs are asked for, taken up and answered: a craft, a notice of what is asked for,
 * and a folder for each lot of jobs. Every file is there whole or not at all.
 */
export class Desk {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Sets up the desk of a packed craft; what an earlier one has left is gone. */
  open(craft: Uint8Array): void {
    this.remove();
    mkdirSync(this.folder, { recursive: true });
    putWhole(join(this.folder, CRAFT), craft);
  }

  remove(): void {
    rmSync(this.folder, AWAY);
  }

  /** Whether there is one. */
  isOpen(): boolean {
    return existsSync(join(this.folder, CRAFT));
  }

  /** The packed craft; undefined if there is no desk. */
  craft(): Buffer | undefined {
    return bytesOf(join(this.folder, CRAFT));
  }

  /** Puts a notice up in the place of the one before. */
  post(notice: Notice): void {
    putWhole(join(this.folder, NOTICE), JSON.stringify(notice));
  }

  /** What is asked for; undefined if there is no desk any more. */
  notice(): Notice | undefined {
    const bytes = bytesOf(join(this.folder, NOTICE));
    return bytes && JSON.parse(bytes.toString());
  }

  /** Lays jobs down, to be asked for by the name of their lot. */
  layDown(lot: string, jobs: readonly NamedJob[]): void {
    mkdirSync(join(this.folder, lot), { recursive: true });
    putWhole(join(this.folder, lot, LOT), serialize(jobs));
  }

  /** Clears a lot away. */
  clear(lot: string): void {
    rmSync(join(this.folder, lot), AWAY);
  }

  /** The jobs of a lot; undefined if it was cleared away. */
  jobs(lot: string): readonly NamedJob[] | undefined {
    const bytes = bytesOf(join(this.folder, lot, LOT));
    return bytes && deserialize(bytes);
  }

  /** Takes job k of a lot up, unless somebody else has. Of several who try, on whatever machines, one succeeds. */
  takeUp(lot: string, k: number): boolean {
    try {
      writeFileSync(this.#path(lot, k, "taken"), "", { flag: "wx" });
      return true;
    } catch {
      return false;
    }
  }

  /** Leaves a sign of life by job k of a lot: who has it in hand is still at work. */
  sign(lot: string, k: number, sign: string): void {
    try {
      writeFileSync(this.#path(lot, k, "taken"), sign);
    } catch (cause) {
      if (this.#has(lot)) throw cause;
    }
  }

  /** The last sign of life by job k of a lot; undefined if nobody has taken it up. */
  lastSign(lot: string, k: number): string | undefined {
    return bytesOf(this.#path(lot, k, "taken"))?.toString();
  }

  /** Answers job k of a lot; nobody hears of it if the lot was cleared away. */
  answer(lot: string, k: number, outcome: Outcome): void {
    try {
      putWhole(this.#path(lot, k, "answer"), serialize(outcome));
    } catch (cause) {
      if (this.#has(lot)) throw cause;
    }
  }

  /** Whether job k of a lot is answered. */
  isAnswered(lot: string, k: number): boolean {
    return existsSync(this.#path(lot, k, "answer"));
  }

  /** The answer to job k of a lot, if there is one. */
  outcome(lot: string, k: number): Outcome | undefined {
    const bytes = bytesOf(this.#path(lot, k, "answer"));
    return bytes && deserialize(bytes);
  }

  /** Puts job k of a lot back, as if nobody had ever taken it up. */
  putBack(lot: string, k: number): void {
    for (const what of ["answer", "taken"] as const) rmSync(this.#path(lot, k, what), { force: true });
  }

  #has(lot: string): boolean {
    return existsSync(join(this.folder, lot));
  }

  #path(lot: string, k: number, what: "taken" | "answer"): string {
    return join(this.folder, lot, `${k}.${what}`);
  }
}

/** The bytes of a file; undefined if it is not there, or on a network disk was replaced at this very moment. */
function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (cause) {
    if (["ENOENT", "ESTALE"].includes((cause as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw cause;
  }
}
