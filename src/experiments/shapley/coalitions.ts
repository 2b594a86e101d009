import { compile } from "../../scenario/compile.js";
import type { Scenario } from "../../scenario/scenario.js";
import { without } from "../explain/switching.js";
import type { Measure } from "../measures/index.js";
import { has } from "./split.js";

/** With more players there are too many coalitions to run them all. */
export const MOST_PLAYERS = 8;

/** Value of every coalition in every run: `values[coalition][run]`. */
export type CoalitionValues = readonly Float64Array[];

/**
 * Runs a scenario with every coalition of mechanisms switched on, for the same seeds. Nothing but one number a run is
 * kept, nobody watches, and each coalition is compiled once, so that it costs little more than the bare runs.
 */
export function runCoalitions(
  scenario: Scenario,
  players: readonly string[],
  measure: Measure,
  onRun: (done: number) => void = () => {},
): CoalitionValues {
  let done = 0;
  const count = () => onRun(++done);
  return Array.from({ length: 2 ** players.length }, (_, coalition) => {
    const out = players.filter((_, i) => !has(coalition, i));
    return valuesOf(without(scenario, out), measure, count);
  });
}

/** One number of each run of a scenario. */
export function valuesOf(scenario: Scenario, measure: Measure, onRun: () => void = () => {}): Float64Array {
  const model = compile(scenario);
  return Float64Array.from({ length: scenario.runs }, (_, run) => {
    model.run(scenario.seed + run);
    onRun();
    return measure.of(model.world);
  });
}
