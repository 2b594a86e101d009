import type { Step } from "../../engine/grid.js";
import type { Observer } from "../../engine/model.js";
import type { HeldTerm } from "../../engine/stage.js";
import type { World } from "../../engine/world.js";
import type { Inputs } from "../../model/inputs.js";
import { readiness } from "../../model/mechanisms/decision.js";

/** What multiplied the hazard of a province, or pushed it, when the watching ended. */
export interface NamedValue {
  readonly cause: string;
  readonly value: number;
}

/** The hazard on the last day watched: of the decision, or of the run. */
export interface HazardParts {
  /** Events per day for a push of 1: what its capacity makes of a push. */
  readonly readiness: number;
  /** The same for the province in the middle of all. */
  readonly medianReadiness: number;
  readonly factors: readonly NamedValue[];
  readonly pushes: readonly NamedValue[];
}

/**
 * Follows the hazard of one province through one run until it decides: how much each cause has added by the end of each
 * step. Within a step hazards are constant, so between two points the sums run straight.
 */
export class HazardCourse implements Observer {
  readonly causes: readonly string[];
  /** Days of the points, ascending; the first is the beginning of the run. */
  readonly days: number[] = [];
  /** Accumulated hazard at each point, by cause. */
  readonly sums: number[][];
  parts: HazardParts = { readiness: 0, medianReadiness: 0, factors: [], pushes: [] };
  readonly #world: World<Inputs>;
  readonly #agent: number;
  readonly #pushes: readonly HeldTerm[];
  readonly #factors: readonly HeldTerm[];
  #open = true;
  #before = 0;

  constructor(world: World<Inputs>, agent: number) {
    const terms = world.terms("decision");
    this.#world = world;
    this.#agent = agent;
    this.#pushes = terms.filter(({ term }) => term.as === "push");
    this.#factors = terms.filter(({ term }) => term.as === "factor");
    this.causes = this.#pushes.map(({ term }) => term.cause);
    this.sums = this.causes.map(() => []);
  }

  begin(): void {
    this.#open = true;
    this.#before = this.#world.grid.from;
    this.days.splice(0, Number.POSITIVE_INFINITY, this.#before);
    for (const sums of this.sums) sums.splice(0, Number.POSITIVE_INFINITY, 0);
  }

  step({ to }: Readonly<Step>): void {
    if (this.#open) this.#add(Math.min(to, this.#world.grid.until));
  }

  event(process: string, agent: number, day: number): void {
    if (process !== "decision" || agent !== this.#agent) return;
    this.days.pop();
    for (const sums of this.sums) sums.pop();
    this.#before = this.days[this.days.length - 1];
    this.#add(day);
    this.#open = false;
  }

  /** Accumulated hazard on a day, of all causes together. */
  totalOn(day: number): number {
    const { days } = this;
    const next = days.findIndex((each) => each >= day);
    if (next <= 0) return next === 0 ? 0 : this.#totalAt(days.length - 1);
    const share = (day - days[next - 1]) / (days[next] - days[next - 1]);
    const [before, after] = [this.#totalAt(next - 1), this.#totalAt(next)];
    return before + share * (after - before);
  }

  #totalAt(point: number): number {
    return this.sums.reduce((sum, each) => sum + each[point], 0);
  }

  #add(day: number): void {
    const last = this.days.length - 1;
    const parts = this.#partsNow();
    const scale = parts.factors.reduce((product, { value }) => product * value, parts.readiness);
    this.sums.forEach((sums, k) => {
      sums.push(sums[last] + scale * parts.pushes[k].value * (day - this.#before));
    });
    this.days.push(day);
    this.#before = day;
    this.parts = parts;
  }

  #partsNow(): HazardParts {
    const rates = this.#world.column(readiness);
    const order = [...rates].sort((a, b) => a - b);
    const middle = order.length / 2;
    const medianReadiness = (order[Math.ceil(middle) - 1] + order[Math.floor(middle)]) / 2;
    const named = ({ term, numbers }: HeldTerm) => ({
      cause: term.cause,
      value: numbers.values[term.column.scope === "agent" ? this.#agent : 0],
    });
    return {
      readiness: rates[this.#agent],
      medianReadiness,
      factors: this.#factors.map(named),
      pushes: this.#pushes.map(named),
    };
  }
}
