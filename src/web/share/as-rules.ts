import { mechanisms } from "../../model/mechanisms/index.js";
import type { Change, Scenario } from "../../scenario/scenario.js";
import type { DatedSettings, Rules } from "../state/rules.js";

/**
 * A scenario as rules over another, of which it is the same but for what rules can say: values, switches, dated changes of
 * these, the last day, and the seeds. Null if there is more to it.
 */
export function asRules(scenario: Scenario, base: Scenario): Rules | null {
  const changes = addedChanges(scenario, base);
  const switches = differing(scenario.mechanisms, base.mechanisms);
  if (!isSameWorld(scenario, base) || changes === null || !canSwitch(switches)) return null;
  const { seed, runs, until } = scenario;
  return {
    ...{ base: base.id, seed, runs, switches, changes },
    set: differing(valuesOf(scenario), valuesOf(base)),
    ...(until !== base.until && { until }),
  };
}

/** Parts of a scenario that no rule changes. */
const WORLD = ["start", "step", "record", "data", "units", "provinces", "traits", "signals"] as const;

function isSameWorld(one: Scenario, other: Scenario): boolean {
  return WORLD.every((part) => JSON.stringify(one[part]) === JSON.stringify(other[part]));
}

function valuesOf({ params }: Scenario): Record<string, number> {
  return Object.fromEntries(Object.entries(params).map(([path, { value }]) => [path, value]));
}

function differing<T>(one: Readonly<Record<string, T>>, other: Readonly<Record<string, T>>) {
  return Object.fromEntries(Object.entries(one).filter(([key, value]) => other[key] !== value));
}

function canSwitch(switches: Readonly<Record<string, boolean>>): boolean {
  return Object.keys(switches).every((name) => !mechanisms.find((each) => each.name === name)?.structural);
}

/** Changes that a scenario has and its base has not, one a date; null if the page could not set them. */
function addedChanges(scenario: Scenario, base: Scenario): DatedSettings[] | null {
  const left = base.changes.map(textOf);
  const added = scenario.changes.filter((change) => {
    const at = left.indexOf(textOf(change));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const areSettings = added.every(({ publish, pilots }) => publish.length + pilots.length === 0);
  const dates = new Set(added.map(({ at }) => at));
  if (left.length > 0 || !areSettings || dates.size < added.length) return null;
  // On one date those of the base would come first, whatever the file says.
  if (base.changes.some(({ at }) => dates.has(at))) return null;
  return added.map(({ at, set, mechanisms: switches }) => ({ at, set, switches }));
}

const textOf = ({ from: _, ...change }: Change) => JSON.stringify(change);
