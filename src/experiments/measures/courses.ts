import type { Step } from "../../engine/grid.js";
import type { Observer } from "../../engine/model.js";
import type { World } from "../../engine/world.js";
import type { Inputs } from "../../model/inputs.js";
import type { Scenario } from "../../scenario/scenario.js";
import type { Series } from "../series.js";
import { derivedMeasures } from "./derived.js";
import type { DerivedMeasure } from "./derived-measure.js";
import { isMeasured } from "./writers.js";

/** The course of derived outcomes in all runs, on the days on which the state is recorded, and at the end of each run. */
export class OutcomeCourses implements Observer {
  readonly measures: readonly DerivedMeasure[];
  /** Runs x days, by measure; on the last day what holds when the run has ended. */
  readonly values: readonly Float64Array[];
  readonly #days: readonly number[];
  readonly #steps: readonly number[];
  readonly #world: World<Inputs>;
  #run = -1;
  #next = 0;

  constructor(world: World<Inputs>, scenario: Scenario, { days, steps }: Series) {
    this.measures = derivedMeasures.filter((measure) => isMeasured(scenario, measure));
    this.values = this.measures.map(() => new Float64Array(scenario.runs * days.length));
    this.#days = days;
    this.#steps = steps;
    this.#world = world;
  }

  begin(): void {
    this.#run += 1;
    this.#next = 0;
  }

  step({ index }: Readonly<Step>): void {
    if (index === this.#steps[this.#next]) this.#record(this.#next++);
  }

  /** Takes in the end of a run: events of the last step are in no step's record. */
  take(): void {
    this.#record(this.#days.length - 1);
  }

  #record(day: number): void {
    const cell = this.#run * this.#days.length + day;
    this.measures.forEach((measure, k) => {
      this.values[k][cell] = measure.of(this.#world, this.#days[day]);
    });
  }
}
