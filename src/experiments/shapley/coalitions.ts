import type { Scenario } from "../../scenario/scenario.js";
import { without } from "../explain/switching.js";
import type { Measure } from "../measures/index.js";
import { valuesOf } from "../measures/values-of.js";
import { has } from "./split.js";

/** With more players there are too many coalitions to run them all. */
export const MOST_PLAYERS = 8;

/** Value of every coalition in every run: `values[coalition][run]`. */
export type CoalitionValues = readonly Float64Array[];

/** A scenario with every coalition of mechanisms switched on, as coalitions are numbered. */
export function coalitionsOf(scenario: Scenario, players: readonly string[]): Scenario[] {
  return Array.from({ length: 2 ** players.length }, (_, coalition) =>
    without(
      scenario,
      players.filter((_, i) => !has(coalition, i)),
    ),
  );
}

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
  return coalitionsOf(scenario, players).map((each) => valuesOf(each, measure, count));
}
