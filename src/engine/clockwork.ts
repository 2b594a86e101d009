import { Agenda } from "./agenda.js";
import type { Step } from "./grid.js";
import type { Hazard } from "./hazard.js";
import type { Process } from "./mechanism.js";
import { Winder } from "./winder.js";
import type { Luck } from "./world.js";

/** Called for an event, with the agent and the day on which it falls. */
export type Fire = (agent: number, day: number) => void;

/**
 * Runs the clocks of a process down by its hazard. Within a step hazards are constant, so an event falls where the line
 * meets the clock. Events of a step fire in the order of the agenda, not of their days; what they announce counts from
 * the next step on.
 *
 * Instead of taking hazard from n clocks in each step, two numbers that all share grow, and are compared with a mark for
 * each agent. The hazard of an agent is factor_i * sharedFactor * (sharedPush + push_i). With a, the integral of
 * sharedFactor * sharedPush, and b, that of sharedFactor, its clock has lost factor_i * (growth of a + push_i * growth
 * of b), and is at zero when a + push_i * b reaches mark_i = (a + push_i * b now) + left_i / factor_i. The mark moves only
 * when factor_i or push_i does. So no clock is touched before its event, and what happens to one agent cannot change a
 * bit of another's clock.
 *
 * On the agenda, time is told by a + top * b, where no push is above the top. This grows at least as fast as what any
 * clock waits for, so an agent is looked at when it has grown by that much, and again if the clock has not run out.
 */
export class Clockwork {
  readonly #process: Process;
  readonly #hazard: Hazard;
  readonly #agenda: Agenda;
  readonly #winder: Winder;
  /** What is left on the clock of an agent whose factor is 0, or too near to it for a finite mark. */
  readonly #left: Float64Array;
  readonly #factor: Float64Array;
  readonly #push: Float64Array;
  /** Value of a + push_i * b at which the clock of an agent runs out. */
  readonly #mark: Float64Array;
  /** Integral of sharedFactor * sharedPush since the run began. */
  #a = 0;
  /** Integral of sharedFactor, in days. */
  #b = 0;
  /** No own push is above it; it never falls within a run. */
  #top = 0;

  constructor(process: Process, hazard: Hazard, n: number) {
    this.#process = process;
    this.#hazard = hazard;
    this.#agenda = new Agenda(n);
    this.#winder = new Winder(process);
    this.#left = new Float64Array(n);
    this.#factor = new Float64Array(n);
    this.#push = new Float64Array(n);
    this.#mark = new Float64Array(n);
  }

  /** Draws the clocks of a new run. */
  begin(luck: Luck): void {
    this.#winder.windAll(luck, this.#left);
    this.#factor.fill(0);
    this.#push.fill(0);
    this.#mark.fill(Number.POSITIVE_INFINITY);
    this.#agenda.fill();
    this.#a = 0;
    this.#b = 0;
    this.#top = 0;
  }

  /** Lets one step pass and fires the events that fall into it. */
  pass(step: Step, fire: Fire): void {
    const hazard = this.#hazard;
    const agenda = this.#agenda;
    if (hazard.refresh()) this.#moveMarks();
    const time = hazard.sharedFactor * step.length;
    this.#a += hazard.sharedPush * time;
    this.#b += time;
    const now = this.#a + this.#top * this.#b;
    while (agenda.size > 0 && agenda.whenAt(0) < now) this.#lookAt(agenda.agentAt(0), step, fire);
  }

  #lookAt(agent: number, step: Step, fire: Fire): void {
    if (this.#mark[agent] - this.#push[agent] * this.#b < this.#a) {
      fire(agent, this.#dayOf(agent, step));
      if (this.#process.recurring) this.#rewind(agent);
      else this.#agenda.drop(agent);
    } else this.#lookLater(agent);
  }

  /** Adds a new clock to one that has run out. */
  #rewind(agent: number): void {
    this.#mark[agent] += this.#winder.next(agent) / this.#factor[agent];
    this.#lookLater(agent);
  }

  /**
   * Puts an agent on the agenda for when its clock may run out, a millionth of the wait too early: more than the rounding
   * of these sums, and little enough that agents are seldom looked at twice.
   */
  #lookLater(agent: number): void {
    const wait = this.#mark[agent] - this.#push[agent] * this.#b - this.#a;
    this.#agenda.move(agent, this.#a + this.#top * this.#b + wait * 0.999999);
  }

  /**
   * Moves the marks of the agents whose factor or push has changed; what is left on their clocks stays. A changed push
   * alters what b has contributed so far, so the mark moves by as much.
   */
  #moveMarks(): void {
    const { factor, push, changed, changes } = this.#hazard;
    // With a higher top, time on the agenda leaps ahead, so that agents are looked at too early, which does no harm.
    this.#top = Math.max(this.#top, this.#hazard.topPush);
    for (let k = 0; k < changes; k++) {
      const i = changed[k];
      if (push[i] !== this.#push[i]) {
        this.#mark[i] += (push[i] - this.#push[i]) * this.#b;
        this.#push[i] = push[i];
      }
      if (factor[i] !== this.#factor[i] && this.#agenda.has(i)) this.#scaleWait(i, factor[i]);
    }
  }

  #scaleWait(agent: number, factor: number): void {
    const passed = this.#a + this.#push[agent] * this.#b;
    if (this.#mark[agent] < Number.POSITIVE_INFINITY)
      this.#left[agent] = (this.#mark[agent] - passed) * this.#factor[agent];
    this.#mark[agent] = factor > 0 ? passed + this.#left[agent] / factor : Number.POSITIVE_INFINITY;
    this.#factor[agent] = factor;
    this.#lookLater(agent);
  }

  /** Day within the step on which a clock runs out, where the line from its beginning to its end meets the mark. */
  #dayOf(agent: number, step: Step): number {
    const { sharedFactor, sharedPush } = this.#hazard;
    const pace = sharedFactor * (sharedPush + this.#push[agent]);
    const overshoot = this.#a + this.#push[agent] * this.#b - this.#mark[agent];
    return Math.max(step.from, step.to - overshoot / pace);
  }
}
