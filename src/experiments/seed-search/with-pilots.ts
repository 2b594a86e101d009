import type { Change, Scenario } from "../../scenario/scenario.js";

/** Path of the number of zones that the centre names of its own accord. */
export const OWN_ZONES = "pilots.most";

/** A scenario in which the centre names no pilot zone of its own accord, so that only those that are given stand. */
export function withoutOwnZones(scenario: Scenario): Scenario {
  const set = ({ set: { [OWN_ZONES]: _, ...others }, ...change }: Change): Change => ({
    ...change,
    set: others,
  });
  return {
    ...scenario,
    params: { ...scenario.params, [OWN_ZONES]: { value: 0, from: "seed-search" } },
    changes: scenario.changes.map(set),
  };
}

/** A scenario in which these provinces become pilot zones on a date (`YYYY-MM-DD`), whatever else happens. */
export function withPilots(scenario: Scenario, pilots: readonly string[], at: string): Scenario {
  if (pilots.length === 0) return scenario;
  const naming: Change = { at, from: "seed-search", set: {}, mechanisms: {}, publish: [], pilots };
  const isLater = (change: Change) => change.at > at;
  const { changes } = scenario;
  return {
    ...scenario,
    changes: [...changes.filter((each) => !isLater(each)), naming, ...changes.filter(isLater)],
  };
}
