import { type Ensemble, type Keeping, openEnsemble } from "../../experiments/ensemble.js";
import type { Scenario } from "../../scenario/scenario.js";
import type { Answer } from "./request.js";

/** Makes the runs of a scenario; between any two there is time to say how many are done, or to do something else. */
export function* making(scenario: Scenario, keeping: Keeping = {}): Generator<Answer, Ensemble> {
  const { ensemble, make } = openEnsemble(scenario, keeping);
  for (let run = 0; run < scenario.runs; run++) {
    make(run);
    yield { kind: "progress", done: run + 1, of: scenario.runs };
  }
  return ensemble;
}
