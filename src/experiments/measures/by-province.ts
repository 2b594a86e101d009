import type { World } from "../../engine/world.js";
import type { Inputs } from "../../model/inputs.js";
import type { Scenario } from "../../scenario/scenario.js";
import { type ProvincialMeasure, provincialMeasures } from "./provincial.js";
import { isMeasured } from "./writers.js";

/** Outcomes of each province at the end of each run. */
export class ProvinceOutcomes {
  readonly measures: readonly ProvincialMeasure[];
  /** Runs x provinces, by measure. */
  readonly values: readonly Float64Array[];
  readonly #n: number;

  constructor(world: World<Inputs>, scenario: Scenario) {
    this.#n = world.n;
    this.measures = provincialMeasures.filter((measure) => isMeasured(scenario, measure));
    this.values = this.measures.map(() => new Float64Array(scenario.runs * world.n));
  }

  /** Takes in a run that has just ended. */
  take(run: number, world: World<Inputs>): void {
    this.measures.forEach((measure, k) => {
      this.values[k].set(measure.of(world), run * this.#n);
    });
  }
}
