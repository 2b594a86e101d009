import { compile } from "../../scenario/compile.js";
import type { Scenario } from "../../scenario/scenario.js";
import type { Measure } from "./measure.js";

/** One number of each run of a scenario. */
export function valuesOf(scenario: Scenario, measure: Measure, onRun: () => void = () => {}): Float64Array {
  const model = compile(scenario);
  return Float64Array.from({ length: scenario.runs }, (_, run) => {
    model.run(scenario.seed + run);
    onRun();
    return measure.of(model.world);
  });
}
