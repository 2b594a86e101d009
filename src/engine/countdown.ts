import type { Fire } from "./clockwork.js";
import type { Step } from "./grid.js";
import type { Hazard } from "./hazard.js";
import type { Process } from "./mechanism.js";
import { Winder } from "./winder.js";
import type { Luck } from "./world.js";

/**
 * Runs the clocks of a process down by its hazard, like `Clockwork`, where agents share no push: then nothing bounds how
 * soon one of them may strike but its own push, and if every event changes the pushes of all, taking hazard from all
 * clocks in each step is cheaper than keeping marks.
 */
export class Countdown {
  readonly #hazard: Hazard;
  readonly #winder: Winder;
  readonly #left: Float64Array;
  /** Agents whose events fall into the step in hand. */
  readonly #due: Int32Array;

  constructor(process: Process, hazard: Hazard, n: number) {
    this.#hazard = hazard;
    this.#winder = new Winder(process);
    this.#left = new Float64Array(n);
    this.#due = new Int32Array(n);
  }

  /** Draws the clocks of a new run. */
  begin(luck: Luck): void {
    this.#winder.windAll(luck, this.#left);
  }

  /** Lets one step pass and fires the events that fall into it, in the order of their days. */
  pass(step: Step, fire: Fire): void {
    const hazard = this.#hazard;
    hazard.refresh();
    if (hazard.topPush === 0) return;
    const { factor, push, sharedFactor } = hazard;
    let waiting = runDown(this.#left, factor, push, sharedFactor * step.length, this.#due);
    while (waiting > 0) {
      const place = this.#first(waiting);
      const agent = this.#due[place];
      fire(agent, this.#dayOf(agent, step));
      this.#left[agent] += this.#winder.next(agent);
      if (this.#left[agent] >= 0) this.#due[place] = this.#due[--waiting];
    }
  }

  /** Place of the agent, of those in the first places, whose clock ran out first. */
  #first(places: number): number {
    let first = 0;
    for (let k = 1; k < places; k++)
      if (this.#daysPast(this.#due[k]) > this.#daysPast(this.#due[first])) first = k;
    return first;
  }

  /** Days between the moment in which a clock ran out and the end of the step. */
  #daysPast(agent: number): number {
    return -this.#left[agent] / this.#hazard.of(agent);
  }

  #dayOf(agent: number, step: Step): number {
    return Math.max(step.from, step.to - this.#daysPast(agent));
  }
}

/** Takes the hazard of some days from all clocks; lists whose has run out, and returns how many that are. */
function runDown(
  left: Float64Array,
  factor: Float64Array,
  push: Float64Array,
  days: number,
  due: Int32Array,
): number {
  let found = 0;
  for (let i = 0; i < left.length; i++) {
    left[i] -= factor[i] * push[i] * days;
    if (left[i] < 0) due[found++] = i;
  }
  return found;
}
