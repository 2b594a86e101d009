import type { Change, Scenario } from "../../scenario/scenario.js";
import type { RuleDifference } from "../compare/index.js";

/** What holds in a scenario on a date, the changes of that date included. */
interface Rules {
  readonly params: Readonly<Record<string, number>>;
  readonly mechanisms: Readonly<Record<string, boolean>>;
}

/** Parameters and switches of a scenario on a date. */
export function rulesInForce(scenario: Scenario, at: string): Rules {
  const past = scenario.changes.filter((change) => change.at <= at);
  const start = Object.entries(scenario.params).map(([path, { value }]) => [path, value] as const);
  return {
    params: Object.assign(Object.fromEntries(start), ...past.map(({ set }) => set)),
    mechanisms: Object.assign({ ...scenario.mechanisms }, ...past.map(({ mechanisms }) => mechanisms)),
  };
}

/** What a change alters in a scenario, beside what held until then: nothing else can be a cause of its effects. */
export function alterations(base: Scenario, change: Change): RuleDifference[] {
  const { at } = change;
  const before = rulesInForce(base, at);
  return [
    ...Object.entries(change.set).map(([path, scenario]) => ({
      path: `${at} ${path}`,
      baseline: before.params[path],
      scenario,
    })),
    ...Object.entries(change.mechanisms).map(([name, scenario]) => ({
      path: `${at} ${name}`,
      baseline: before.mechanisms[name],
      scenario,
    })),
    ...change.publish.map((id) => ({ path: `publish ${id}`, baseline: null, scenario: at })),
    ...change.pilots.map((id) => ({ path: `pilot ${id}`, baseline: null, scenario: at })),
  ];
}

/** Paths of a change that a later change of the same scenario alters once more. */
export function overruled(
  scenario: Scenario,
  change: Change,
): { readonly path: string; readonly at: string }[] {
  const paths = [...Object.keys(change.set), ...Object.keys(change.mechanisms)];
  const later = scenario.changes.slice(scenario.changes.indexOf(change) + 1);
  return paths.flatMap((path) => {
    const again = later.find(({ set, mechanisms }) => path in set || path in mechanisms);
    return again === undefined ? [] : [{ path, at: again.at }];
  });
}
