import { compile } from "../../scenario/compile.js";
import type { Scenario } from "../../scenario/scenario.js";
import { observedCases } from "../cases.js";
import type { Ensemble } from "../ensemble.js";
import type { EventHistory } from "./history.js";
import { Surroundings } from "./surroundings.js";

/** The history of each run of an ensemble, one after the other; runs are made again to see what surrounded provinces. */
export function* historiesOf(ensemble: Ensemble): Generator<EventHistory> {
  const { scenario, localities, seeds, from, until, outcomes } = ensemble;
  const model = compile(scenario);
  for (const [run, seed] of seeds.entries()) {
    const surroundings = new Surroundings(model.world);
    model.run(seed, 0, surroundings);
    const days = [...outcomes.ofRun(outcomes.values.published, run)];
    yield { run: run + 1, seed, localities, days, from, until, surroundings };
  }
}

/**
 * What was observed of the provinces of a scenario that are in Table 2, under its readings. Who watches whom and what is
 * heard of the centre is not observed: it is as the scenario has it.
 */
export function observedHistory(scenario: Scenario): EventHistory {
  const { run, seed, localities, days } = observedCases(scenario);
  const model = compile({ ...scenario, provinces: localities.map(({ id }) => id) });
  const surroundings = new Surroundings(model.world);
  model.run(scenario.seed, 0, surroundings);
  const { from, until } = model.world.grid;
  return { run, seed, localities, days, from, until, surroundings };
}
