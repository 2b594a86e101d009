import { exponential, type Stream } from "../math/random.js";
import type { Step } from "./grid.js";
import type { Hazard } from "./hazard.js";
import type { Process } from "./mechanism.js";
import type { Luck } from "./world.js";

/** Called for an event, with the agent and the day on which it falls. */
export type Fire = (agent: number, day: number) => void;

/**
 * Runs the clocks of a process down by its hazard. Within a step hazards are constant, so an event falls where the line
 * meets the clock. While hazards do not change from step to step, the days on which clocks will run out are known and
 * nothing is done until the first of them.
 */
export class Clockwork {
  readonly #process: Process;
  readonly #hazard: Hazard;
  readonly #n: number;
  /** What is left on each clock at the beginning of the day `#since`. */
  readonly #left: Float64Array;
  readonly #rate: Float64Array;
  /** Day on which each clock runs out if its hazard stays as it is; only while `#dueKnown`. */
  readonly #due: Float64Array;
  #dueKnown = false;
  /** Agents whose clock runs, in the first `#running` places. */
  readonly #agents: Int32Array;
  #running = 0;
  #since = 0;
  #nextDay = 0;
  #streams: Stream[] = [];

  constructor(process: Process, hazard: Hazard, n: number) {
    this.#process = process;
    this.#hazard = hazard;
    this.#n = n;
    this.#left = new Float64Array(n);
    this.#rate = new Float64Array(n);
    this.#due = new Float64Array(n);
    this.#agents = new Int32Array(n);
  }

  /** Draws the clocks of a new run that begins on `day`. */
  begin(luck: Luck, day: number): void {
    const { name, recurring } = this.#process;
    if (recurring) {
      this.#streams = luck.streams(name);
      for (let i = 0; i < this.#n; i++) this.#left[i] = exponential(this.#streams[i]);
    } else luck.draw(name, exponential, this.#left);
    for (let i = 0; i < this.#n; i++) this.#agents[i] = i;
    this.#rate.fill(0);
    this.#running = this.#n;
    this.#since = day;
    this.#nextDay = Number.POSITIVE_INFINITY;
  }

  /** Lets one step pass and fires the events that fall into it. */
  pass(step: Step, fire: Fire): void {
    if (this.#hazard.refresh()) this.#takeNewHazards(step.from);
    if (this.#nextDay < step.to) this.#fireUntil(step.to, fire);
  }

  /** Settles what the clocks lost under the old hazards, and finds the first day on which one will run out. */
  #takeNewHazards(day: number): void {
    const passed = day - this.#since;
    const hazard = this.#hazard;
    const left = this.#left;
    const rate = this.#rate;
    const agents = this.#agents;
    let shortest = Number.POSITIVE_INFINITY;
    for (let k = 0; k < this.#running; k++) {
      const i = agents[k];
      const h = hazard.of(i);
      const l = left[i] - rate[i] * passed;
      left[i] = l;
      rate[i] = h;
      if (l < shortest * h) shortest = l / h;
    }
    this.#since = day;
    this.#nextDay = day + shortest;
    this.#dueKnown = false;
  }

  /** Fires what falls before `end`, agent by agent. */
  #fireUntil(end: number, fire: Fire): void {
    if (!this.#dueKnown) this.#findDueDays();
    const due = this.#due;
    const agents = this.#agents;
    let next = Number.POSITIVE_INFINITY;
    let kept = 0;
    for (let k = 0; k < this.#running; k++) {
      const i = agents[k];
      if (due[i] < end) {
        fire(i, due[i]);
        if (!this.#process.recurring) continue;
        this.#rewind(i, end, fire);
      }
      agents[kept++] = i;
      if (due[i] < next) next = due[i];
    }
    this.#running = kept;
    this.#nextDay = next;
  }

  /** Draws new clocks for an agent, and fires, until one runs past `end`. */
  #rewind(agent: number, end: number, fire: Fire): void {
    for (;;) {
      this.#left[agent] += exponential(this.#streams[agent]);
      const day = this.#since + this.#left[agent] / this.#rate[agent];
      this.#due[agent] = day;
      if (day >= end) return;
      fire(agent, day);
    }
  }

  #findDueDays(): void {
    for (let k = 0; k < this.#running; k++) {
      const i = this.#agents[k];
      this.#due[i] = this.#since + this.#left[i] / this.#rate[i];
    }
    this.#dueKnown = true;
  }
}
