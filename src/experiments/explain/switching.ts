import { mechanisms } from "../../model/mechanisms/index.js";
import { isEverOn } from "../../scenario/ever-on.js";
import type { Scenario } from "../../scenario/scenario.js";

/** Names of the mechanisms that a scenario uses and could do without, in the order of the model. */
export function switchable(scenario: Scenario): string[] {
  return mechanisms
    .filter(({ name, structural }) => !structural && isEverOn(scenario, name))
    .map(({ name }) => name);
}

/**
 * The scenario without these mechanisms from the first day to the last; all others are on when they were on. Draws have
 * addresses, so both scenarios share their luck.
 */
export function without(scenario: Scenario, names: readonly string[]): Scenario {
  const off = (switches: Readonly<Record<string, boolean>>, value: (name: string) => boolean) =>
    Object.fromEntries(Object.keys(switches).map((name) => [name, value(name)]));
  const isOut = (name: string) => names.includes(name);
  return {
    ...scenario,
    mechanisms: off(scenario.mechanisms, (name) => scenario.mechanisms[name] && !isOut(name)),
    changes: scenario.changes.map((change) => ({
      ...change,
      mechanisms: off(change.mechanisms, (name) => change.mechanisms[name] && !isOut(name)),
    })),
  };
}
