import type { Step } from "../../engine/grid.js";
import type { Hazard } from "../../engine/hazard.js";
import type { Observer } from "../../engine/model.js";
import type { World } from "../../engine/world.js";
import { ln } from "../../math/exact.js";
import type { Inputs } from "../inputs.js";
import { meanDraftDays } from "../mechanisms/drafting.js";
import { busyness } from "../mechanisms/policies.js";
import { DraftedDecisions } from "./drafted-decisions.js";
import { lastDay, type PlanDate } from "./history.js";

/**
 * Scores the plans of a history while a model runs along it, from the very hazards by which the engine draws. Afterwards
 * `plans` holds the log density, per day, of each day of publication, the log probability of each interval, and that of
 * no plan; `exposure` the policies expected of a province of average busyness.
 */
export class ScoredRun implements Observer {
  readonly plans: Float64Array;
  readonly exposure: Float64Array;
  readonly #world: World<Inputs>;
  readonly #law: DraftedDecisions;
  readonly #dates: readonly (PlanDate | null)[];
  readonly #meanDraft: Float64Array;
  readonly #busy: Float64Array;
  /** Provinces whose plan is not scored yet, in the first `open` places. */
  readonly #waiting: Int32Array;
  #open = 0;
  /** Probability of no plan by the beginning of the interval in which it lies. */
  readonly #before: Float64Array;

  /** For a model of this world along the days of these plans, one for each province. */
  constructor(world: World<Inputs>, dates: readonly (PlanDate | null)[]) {
    this.#world = world;
    this.#dates = dates;
    this.#law = new DraftedDecisions(world.n);
    this.#meanDraft = world.column(meanDraftDays);
    this.#busy = world.column(busyness);
    this.plans = new Float64Array(world.n);
    this.exposure = new Float64Array(world.n);
    this.#waiting = new Int32Array(world.n);
    this.#before = new Float64Array(world.n);
  }

  begin(): void {
    this.#law.begin(this.#meanDraft, this.#world.grid.step);
    this.plans.fill(0);
    this.exposure.fill(0);
    this.#before.fill(1);
    this.#open = 0;
    this.#dates.forEach((date, i) => {
      if (date) this.#waiting[this.#open++] = i;
    });
  }

  hazard(process: string, hazard: Hazard, step: Readonly<Step>): void {
    if (process === "decision") this.#passPlans(hazard, step);
    else if (process === "policies") this.#passPolicies(hazard, step);
  }

  #passPlans(hazard: Hazard, { from, to, length }: Readonly<Step>): void {
    for (let k = this.#open - 1; k >= 0; k--) {
      const i = this.#waiting[k];
      const date = this.#dates[i] as PlanDate;
      const rate = hazard.of(i);
      if (date.known === "between" && date.from >= from && date.from < to) {
        this.#law.pass(i, rate, date.from - from);
        this.#before[i] = this.#law.pending(i);
        if (date.to > to) this.#law.pass(i, rate, to - date.from);
        else this.#settle(k, date, rate, date.to - date.from);
      } else if (lastDay(date) > to) this.#law.pass(i, rate, length);
      else this.#settle(k, date, rate, lastDay(date) - from);
    }
  }

  /** Scores a plan after the last days that matter to it. */
  #settle(k: number, date: PlanDate, rate: number, days: number): void {
    const i = this.#waiting[k];
    this.#law.pass(i, rate, days);
    const p =
      date.known === "day"
        ? this.#law.density(i)
        : date.known === "between"
          ? this.#before[i] - this.#law.pending(i)
          : this.#law.pending(i);
    this.plans[i] = ln(p);
    this.#open -= 1;
    this.#waiting[k] = this.#waiting[this.#open];
  }

  #passPolicies(hazard: Hazard, { from, to }: Readonly<Step>): void {
    const days = Math.min(to, this.#world.inputs.countUntil) - from;
    if (days <= 0) return;
    for (let i = 0; i < this.exposure.length; i++) this.exposure[i] += (hazard.of(i) / this.#busy[i]) * days;
  }
}
