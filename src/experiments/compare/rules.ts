import type { Scenario } from "../../scenario/scenario.js";

/** All that decides the course of a run besides its seed: a scenario without its names and the origins of its values. */
export function rulesOf(scenario: Scenario) {
  const { start, until, step, record, data, mechanisms, params, provinces, traits, signals, changes } =
    scenario;
  return {
    ...{ start, until, step, record, data, mechanisms, provinces, traits },
    params: Object.fromEntries(Object.entries(params).map(([path, { value }]) => [path, value])),
    signals: Object.fromEntries(signals.map(({ id, ...signal }) => [id, signal])),
    changes: changes.map(({ from, ...change }) => change),
  };
}

/** Whether two scenarios differ in nothing but their names: their runs with one seed are the same. */
export function hasSameRules(one: Scenario, other: Scenario): boolean {
  return JSON.stringify(rulesOf(one)) === JSON.stringify(rulesOf(other));
}

type Leaf = string | number | boolean | null;

/** A rule that two scenarios do not share; null where one of them has no such rule. */
export interface RuleDifference {
  readonly path: string;
  readonly baseline: Leaf;
  readonly scenario: Leaf;
}

/** Every rule in which a scenario differs from the baseline, in the order of a scenario file. */
export function ruleDifferences(baseline: Scenario, scenario: Scenario): RuleDifference[] {
  const [before, after] = [leavesOf(rulesOf(baseline)), leavesOf(rulesOf(scenario))];
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths
    .map((path) => ({ path, baseline: before.get(path) ?? null, scenario: after.get(path) ?? null }))
    .filter((each) => each.baseline !== each.scenario);
}

/** The values of a tree by their paths, as `--set` writes them: `params` stay unnamed, since all their paths are full. */
function leavesOf(tree: object, path = "", leaves = new Map<string, Leaf>()): Map<string, Leaf> {
  for (const [key, value] of Object.entries(tree)) {
    const here = path === "" && key === "params" ? "" : path === "" ? key : `${path}.${key}`;
    if (typeof value === "object" && value !== null) leavesOf(value, here, leaves);
    else leaves.set(here, value);
  }
  return leaves;
}
