import { rulesInForce } from "../../experiments/fork/index.js";
import type { Change, Scenario } from "../../scenario/scenario.js";
import type { DatedSettings, Rules } from "./rules.js";

/** What would hold of a scenario's parameters and switches if the settings in hand were not there. */
export function withoutSettingsInHand(scenario: Scenario, { set, switches, changes }: Rules) {
  const at = changes.at(-1)?.at;
  if (at === undefined) return rulesInForce({ ...scenario, changes: [] }, scenario.start);
  const values = Object.entries(set).map(([path, value]) => [path, { value, from: "" }] as const);
  const before = {
    ...scenario,
    params: { ...scenario.params, ...Object.fromEntries(values) },
    mechanisms: { ...scenario.mechanisms, ...switches },
    changes: inOrderOfDates([...scenario.changes, ...changes.slice(0, -1).map(asChange)]),
  };
  return rulesInForce(before, at);
}

function asChange({ at, set, switches }: DatedSettings): Change {
  return { at, from: "", set, mechanisms: switches, publish: [], pilots: [] };
}

function inOrderOfDates(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
