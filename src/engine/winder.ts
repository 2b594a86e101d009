import { exponential, quickExponential } from "../math/exponential.js";
import type { Stream } from "../math/random.js";
import type { Process } from "./mechanism.js";
import type { Luck } from "./world.js";

/** Deals the clocks of a process: unit exponentials, one for each agent and, if events recur, for each event. */
export class Winder {
  readonly #process: Process;
  #streams: readonly Stream[] = [];

  constructor(process: Process) {
    this.#process = process;
  }

  /** Draws the first clock of each agent in a new run. */
  windAll(luck: Luck, clocks: Float64Array): void {
    const { name, recurring } = this.#process;
    if (recurring) {
      this.#streams = luck.streams(name);
      for (let i = 0; i < clocks.length; i++) clocks[i] = quickExponential(this.#streams[i]);
    } else luck.draw(name, exponential, clocks);
  }

  /** Draws the clock that follows an event; what happens once has one that never runs out. */
  next(agent: number): number {
    return this.#process.recurring ? quickExponential(this.#streams[agent]) : Number.POSITIVE_INFINITY;
  }
}
