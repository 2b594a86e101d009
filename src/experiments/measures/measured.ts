import type { World } from "../../engine/world.js";
import type { Inputs } from "../../model/inputs.js";
import type { Scenario } from "../../scenario/scenario.js";
import { furtherMeasures } from "./further.js";
import type { Measure } from "./measure.js";
import { isMeasured } from "./writers.js";

/** The further outcomes of a scenario in all its runs. */
export class Measured {
  readonly measures: readonly Measure[];
  /** One number a run, by measure. */
  readonly values: readonly Float64Array[];

  constructor(scenario: Scenario) {
    this.measures = furtherMeasures.filter((each) => isMeasured(scenario, each));
    this.values = this.measures.map(() => new Float64Array(scenario.runs));
  }

  /** Takes in a run that has just ended. */
  take(run: number, world: World<Inputs>): void {
    for (let k = 0; k < this.measures.length; k++) this.values[k][run] = this.measures[k].of(world);
  }
}
