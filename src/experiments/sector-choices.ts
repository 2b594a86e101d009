import type { Step } from "../engine/grid.js";
import type { Observer } from "../engine/model.js";
import type { World } from "../engine/world.js";
import type { Inputs } from "../model/inputs.js";
import { sector } from "../model/mechanisms/sectors.js";

/** Keeps which sectors provinces promote: over time in the first run, and at the end of every run. */
export class SectorChoices implements Observer {
  /** First run: recorded days x provinces. */
  readonly course: Uint8Array;
  /** Runs x provinces. */
  readonly final: Uint8Array;
  readonly #chosen: Float64Array;
  readonly #steps: readonly number[];
  #run = -1;
  #next = 0;

  /** `steps` are the numbers of the recorded steps. */
  constructor(world: World<Inputs>, runs: number, steps: readonly number[]) {
    this.#chosen = world.column(sector);
    this.#steps = steps;
    this.course = new Uint8Array(steps.length * world.n);
    this.final = new Uint8Array(runs * world.n);
  }

  begin(): void {
    this.#run += 1;
    this.#next = 0;
  }

  step({ index }: Readonly<Step>): void {
    if (this.#run !== 0 || this.#steps[this.#next] !== index) return;
    this.course.set(this.#chosen, this.#next * this.#chosen.length);
    this.#next += 1;
  }

  /** Takes in the run that has just ended. */
  take(): void {
    this.final.set(this.#chosen, this.#run * this.#chosen.length);
  }
}
