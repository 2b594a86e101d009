import type { NamedJob } from "../carrier.js";
import type { Desk, Notice } from "./desk.js";

/** After so long without a sign of life of whoever asks, a worker goes home, ms. */
const DESERTED = 60_000;
/** A job whose taker has given no sign of life for so long is done by another, ms; takers sign oftener than that. */
const LOST = 10_000;
/** Time between two signs of life of who has a job in hand, ms. */
export const SIGNING = 2000;

/** A job of a lot, by its number. */
export interface Task extends NamedJob {
  readonly lot: string;
  readonly k: number;
}

/** What was seen of a job in the hands of another, and since when it has not changed. */
interface Sight {
  readonly sign: string;
  readonly since: number;
}

/** The work at a desk as one worker sees it. Times are its own: clocks of two machines are never compared. */
export class Shift {
  readonly #desk: Desk;
  readonly #craft: string;
  #notice: Notice | undefined;
  #lastBeat = performance.now();
  #lot: string | undefined;
  #jobs: readonly NamedJob[] = [];
  readonly #sights = new Map<number, Sight>();

  /** @param craft Hash of the craft that the worker can do. */
  constructor(desk: Desk, craft: string) {
    this.#desk = desk;
    this.#craft = craft;
  }

  /** Whether the desk is gone or of another craft, or whoever asks has given no sign of life for long. */
  isOver(): boolean {
    const notice = this.#desk.notice();
    if (notice !== undefined && notice.beat !== this.#notice?.beat) this.#lastBeat = performance.now();
    this.#notice = notice;
    if (notice !== undefined && notice.craft !== this.#craft) return true;
    return !this.#desk.isOpen() || performance.now() - this.#lastBeat > DESERTED;
  }

  /**
   * The next job that nobody has taken up, or whose taker seems to have died: if it has not, the job is done twice, which
   * does no harm. Undefined if there is none at the moment.
   */
  next(): Task | undefined {
    const lot = this.#notice?.lot ?? null;
    if (lot === null) return undefined;
    if (lot !== this.#lot) this.#turnTo(lot);
    for (const [k, { name, job }] of this.#jobs.entries())
      if (!this.#desk.isAnswered(lot, k) && (this.#desk.takeUp(lot, k) || this.#isLost(lot, k)))
        return { lot, k, name, job };
    return undefined;
  }

  /** Turns to a lot, unless its jobs have not come over the network yet. */
  #turnTo(lot: string): void {
    const jobs = this.#desk.jobs(lot);
    this.#jobs = jobs ?? [];
    this.#lot = jobs && lot;
    this.#sights.clear();
  }

  /** Whether nobody has signed by a job for too long; the time begins anew with whoever takes it up then. */
  #isLost(lot: string, k: number): boolean {
    const [now, sign] = [performance.now(), this.#desk.lastSign(lot, k)];
    if (sign === undefined) return false;
    const seen = this.#sights.get(k);
    const isLost = seen?.sign === sign && now - seen.since > LOST;
    if (seen?.sign !== sign || isLost) this.#sights.set(k, { sign, since: now });
    return isLost;
  }
}
