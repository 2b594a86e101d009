import type { Step } from "../../engine/grid.js";
import type { Hazard } from "../../engine/hazard.js";
import type { Observer } from "../../engine/model.js";
import type { World } from "../../engine/world.js";
import type { Inputs } from "../inputs.js";
import { meanDraftDays } from "../mechanisms/drafting.js";
import { DraftedDecisions } from "./drafted-decisions.js";

/**
 * Takes down, along a given history, with what probability each province has a plan out by the end of each step: what a
 * model says of a province beforehand, if rivals do not matter to it, and else given what its rivals have done.
 */
export class CurveRun implements Observer {
  /** Days of the points: the beginning of the run and the end of each step, the last cut at its end. */
  readonly days: Float64Array;
  /** Probability of a plan by each day: `by[i][k]` for province i and point k. */
  readonly by: readonly Float64Array[];
  readonly #law: DraftedDecisions;
  readonly #meanDraft: Float64Array;
  readonly #step: number;

  constructor(world: World<Inputs>) {
    const { from, until, step, steps } = world.grid;
    this.days = Float64Array.from({ length: steps + 1 }, (_, k) => Math.min(from + k * step, until));
    this.by = Array.from({ length: world.n }, () => new Float64Array(steps + 1));
    this.#law = new DraftedDecisions(world.n);
    this.#meanDraft = world.column(meanDraftDays);
    this.#step = step;
  }

  begin(): void {
    this.#law.begin(this.#meanDraft, this.#step);
  }

  hazard(process: string, hazard: Hazard, { index, from }: Readonly<Step>): void {
    if (process !== "decision") return;
    const days = this.days[index + 1] - from;
    this.by.forEach((curve, i) => {
      this.#law.pass(i, hazard.of(i), days);
      curve[index + 1] = 1 - this.#law.pending(i);
    });
  }
}
