import type { World } from "../../engine/world.js";
import type { Inputs } from "../../model/inputs.js";
import { mechanisms } from "../../model/mechanisms/index.js";
import { isEverOn } from "../../scenario/ever-on.js";
import type { Scenario } from "../../scenario/scenario.js";
import { furtherMeasures } from "./further.js";
import type { Measure } from "./measure.js";

/** The further outcomes of a scenario in all its runs. */
export class Measured {
  readonly measures: readonly Measure[];
  /** One number a run, by measure. */
  readonly values: readonly Float64Array[];

  constructor(scenario: Scenario) {
    this.measures = furtherMeasures.filter(({ from }) =>
      writersOf(from).every((name) => isEverOn(scenario, name)),
    );
    this.values = this.measures.map(() => new Float64Array(scenario.runs));
  }

  /** Takes in a run that has just ended. */
  take(run: number, world: World<Inputs>): void {
    for (let k = 0; k < this.measures.length; k++) this.values[k][run] = this.measures[k].of(world);
  }
}

/** Names of the mechanisms that write columns. */
export function writersOf(columns: Measure["from"]): string[] {
  return mechanisms
    .filter(({ writes }) => writes.some((each) => columns.includes(each)))
    .map(({ name }) => name);
}
