import type { Scenario } from "../../scenario/scenario.js";
import { without } from "../explain/switching.js";
import type { Measure } from "../measures/index.js";
import { valuesOf } from "../measures/values-of.js";

/** Runs that decide whether a mechanism is worth a place among the players. */
const TRIALS = 50;

/**
 * Those of many mechanisms that move an outcome in some run, on alone or off alone: the others would only double the
 * coalitions. One that acts solely in place of another would be missed, so whoever needs it must name it.
 */
export function moving(scenario: Scenario, names: readonly string[], measure: Measure): string[] {
  const tried = { ...scenario, runs: Math.min(scenario.runs, TRIALS) };
  const outcome = (out: readonly string[]) => valuesOf(without(tried, out), measure);
  const [allOn, allOff] = [outcome([]), outcome(names)];
  const differs = (a: Float64Array, b: Float64Array) => a.some((value, run) => value !== b[run]);
  return names.filter(
    (name) =>
      differs(allOn, outcome([name])) || differs(allOff, outcome(names.filter((other) => other !== name))),
  );
}
