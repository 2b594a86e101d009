import { exponential, type Stream } from "../math/random.js";
import type { Step } from "./grid.js";
import type { Process } from "./mechanism.js";
import type { Luck } from "./world.js";

/** Called for an event, with the agent and the day on which it falls. */
export type Fire = (agent: number, day: number) => void;

/** Runs the clocks of a process down by its hazard and fires its events on their days. */
export interface Clockwork {
  /** Draws the clocks of a new run. */
  begin(luck: Luck): void;
  /** Lets one step pass; an event falls where the accumulated hazard meets the clock, between the ends of the step. */
  pass(step: Step, fire: Fire): void;
}

/** The clockwork of a process over `hazard`, the column that its mechanism writes. */
export function clockwork(process: Process, hazard: Float64Array): Clockwork {
  return process.recurring ? new Recurring(process.name, hazard) : new Once(process.name, hazard);
}

/** Each agent has one clock; after its event it is silent. */
class Once implements Clockwork {
  readonly #spent: Float64Array;
  readonly #clock: Float64Array;

  constructor(
    readonly name: string,
    readonly hazard: Float64Array,
  ) {
    this.#spent = new Float64Array(hazard.length);
    this.#clock = new Float64Array(hazard.length);
  }

  begin(luck: Luck): void {
    this.#spent.fill(0);
    luck.draw(this.name, exponential, this.#clock);
  }

  pass(step: Step, fire: Fire): void {
    const { hazard } = this;
    const spent = this.#spent;
    const clock = this.#clock;
    const { from, length } = step;
    for (let i = 0; i < hazard.length; i++) {
      const before = spent[i];
      const after = before + hazard[i] * length;
      spent[i] = after;
      if (after >= clock[i] && hazard[i] > 0) {
        const day = from + (clock[i] - before) / hazard[i];
        clock[i] = Number.POSITIVE_INFINITY;
        fire(i, day);
      }
    }
  }
}

/** Each agent draws the next clock from a stream of its own when the last one has run down. */
class Recurring implements Clockwork {
  readonly #spent: Float64Array;
  readonly #clock: Float64Array;
  #streams: Stream[] = [];

  constructor(
    readonly name: string,
    readonly hazard: Float64Array,
  ) {
    this.#spent = new Float64Array(hazard.length);
    this.#clock = new Float64Array(hazard.length);
  }

  begin(luck: Luck): void {
    this.#spent.fill(0);
    this.#streams = luck.streams(this.name);
    for (let i = 0; i < this.hazard.length; i++) this.#clock[i] = exponential(this.#streams[i]);
  }

  pass(step: Step, fire: Fire): void {
    const { hazard } = this;
    const spent = this.#spent;
    const clock = this.#clock;
    const { from, length } = step;
    for (let i = 0; i < hazard.length; i++) {
      const before = spent[i];
      const after = before + hazard[i] * length;
      spent[i] = after;
      while (after >= clock[i] && hazard[i] > 0) {
        fire(i, from + (clock[i] - before) / hazard[i]);
        clock[i] += exponential(this.#streams[i]);
      }
    }
  }
}
