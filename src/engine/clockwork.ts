import { exponential, type Stream } from "../math/random.js";
import type { Step } from "./grid.js";
import type { Hazard } from "./hazard.js";
import type { Process } from "./mechanism.js";
import type { Luck } from "./world.js";

/** Called for an event, with the agent and the day on which it falls. */
export type Fire = (agent: number, day: number) => void;

/**
 * Runs the clocks of a process down by its hazard. Within a step hazards are constant, so an event falls where the line
 * meets the clock. Events of a step are fired agent by agent.
 *
 * The hazard of an agent is factor_i * sharedFactor * (sharedPush + push_i), so what its clock loses is factor_i times
 * the growth of a + push_i * b, where a and b, the integrals of sharedFactor * sharedPush and of sharedFactor, are the
 * same for all. The clock runs out when a + push_i * b reaches a mark, which moves only when factor_i or push_i does. A
 * step thus adds to two numbers and compares; no clock is touched before its event. For 30 agents under a fading signal
 * this takes a quarter of the time of running each clock down, and what happens to one agent cannot change a bit of
 * another's clock.
 */
export class Clockwork {
  readonly #process: Process;
  readonly #hazard: Hazard;
  readonly #n: number;
  /** What is left on the clock of an agent while its factor is 0, when no mark can tell. */
  readonly #left: Float64Array;
  /** Agents whose clock runs, in the first `#running` places; the next three arrays are in their order. */
  readonly #agents: Int32Array;
  readonly #factor: Float64Array;
  readonly #push: Float64Array;
  readonly #mark: Float64Array;
  #running = 0;
  #a = 0;
  #b = 0;
  #streams: readonly Stream[] = [];

  constructor(process: Process, hazard: Hazard, n: number) {
    this.#process = process;
    this.#hazard = hazard;
    this.#n = n;
    this.#left = new Float64Array(n);
    this.#agents = new Int32Array(n);
    this.#factor = new Float64Array(n);
    this.#push = new Float64Array(n);
    this.#mark = new Float64Array(n);
  }

  /** Draws the clocks of a new run. */
  begin(luck: Luck): void {
    const { name, recurring } = this.#process;
    if (recurring) {
      this.#streams = luck.streams(name);
      for (let i = 0; i < this.#n; i++) this.#left[i] = exponential(this.#streams[i]);
    } else luck.draw(name, exponential, this.#left);
    for (let i = 0; i < this.#n; i++) this.#agents[i] = i;
    this.#factor.fill(0);
    this.#push.fill(0);
    this.#mark.fill(Number.POSITIVE_INFINITY);
    this.#running = this.#n;
    this.#a = 0;
    this.#b = 0;
  }

  /** Lets one step pass and fires the events that fall into it. */
  pass(step: Step, fire: Fire): void {
    const hazard = this.#hazard;
    if (hazard.refresh()) this.#moveMarks();
    const time = hazard.sharedFactor * step.length;
    this.#a += hazard.sharedPush * time;
    this.#b += time;
    for (let k = this.#nextOut(0); k < this.#running; k = this.#nextOut(k)) {
      fire(this.#agents[k], this.#dayOf(k, step));
      if (this.#process.recurring) this.#rewind(k);
      else this.#drop(k);
    }
  }

  /** First place from k on whose clock has run out; the number of running clocks if none has. */
  #nextOut(k: number): number {
    const a = this.#a;
    const b = this.#b;
    const mark = this.#mark;
    const push = this.#push;
    const running = this.#running;
    while (k < running && mark[k] - push[k] * b >= a) k++;
    return k;
  }

  /** Moves the marks of the agents whose factor or push has changed; what is left on their clocks stays. */
  #moveMarks(): void {
    const hazard = this.#hazard;
    for (let k = 0; k < this.#running; k++) {
      const i = this.#agents[k];
      const oldFactor = this.#factor[k];
      const oldPush = this.#push[k];
      const factor = hazard.factor[i];
      const push = hazard.push[i];
      if (factor === oldFactor && push === oldPush) continue;
      if (oldFactor > 0) this.#left[i] = (this.#mark[k] - (this.#a + oldPush * this.#b)) * oldFactor;
      this.#mark[k] =
        factor > 0 ? this.#a + push * this.#b + this.#left[i] / factor : Number.POSITIVE_INFINITY;
      this.#factor[k] = factor;
      this.#push[k] = push;
    }
  }

  /** Day within the step on which the clock in place k runs out, where the line from its beginning to its end meets the mark. */
  #dayOf(k: number, step: Step): number {
    const { sharedFactor, sharedPush } = this.#hazard;
    const pace = sharedFactor * (sharedPush + this.#push[k]);
    const overshoot = this.#a + this.#push[k] * this.#b - this.#mark[k];
    return Math.max(step.from, step.to - overshoot / pace);
  }

  /** Adds a new clock to one that has run out. */
  #rewind(k: number): void {
    this.#mark[k] += exponential(this.#streams[this.#agents[k]]) / this.#factor[k];
  }

  /** Takes an agent out; those behind it move up. */
  #drop(k: number): void {
    this.#running -= 1;
    for (let next = k; next < this.#running; next++) {
      this.#agents[next] = this.#agents[next + 1];
      this.#factor[next] = this.#factor[next + 1];
      this.#push[next] = this.#push[next + 1];
      this.#mark[next] = this.#mark[next + 1];
    }
  }
}
