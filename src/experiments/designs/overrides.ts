import { institutions } from "../../model/institutions.js";
import type { Scenario, Setting } from "../../scenario/scenario.js";
import type { Design } from "./design.js";
import type { Value } from "./factor.js";

/** Values by path, as `--set` takes them. */
export type Overrides = Readonly<Record<string, Value>>;

/** The path of the factor whose values are names of regimes. */
export const INSTITUTIONS = "institutions";
/** What paths of switches begin with. */
export const SWITCH = "mechanisms.";
/** Where values come from that a design sets, as manifests name it. */
const ORIGIN = "design";

/** What point k of a design, from 0, sets. */
export function overridesOf(design: Pick<Design, "factors" | "points">, k: number): Overrides {
  return Object.fromEntries(design.factors.map(({ path }, f) => [path, design.points[k][f]]));
}

/**
 * A scenario with other values at its start; dated changes still happen. A regime comes first, so that a parameter or a
 * switch that is varied too lies over what the regime sets.
 */
export function withOverrides(scenario: Scenario, overrides: Overrides): Scenario {
  const params: Record<string, Setting> = { ...scenario.params };
  const mechanisms: Record<string, boolean> = { ...scenario.mechanisms };
  const regime = institutions.get(String(overrides[INSTITUTIONS]));
  const set = (path: string, value: number) => {
    params[path] = { value, from: ORIGIN };
  };
  for (const [path, value] of Object.entries(regime?.params ?? {})) set(path, value);
  Object.assign(mechanisms, regime?.mechanisms);
  for (const [path, value] of Object.entries(overrides)) {
    if (path.startsWith(SWITCH)) mechanisms[path.slice(SWITCH.length)] = Boolean(value);
    else if (path !== INSTITUTIONS) set(path, Number(value));
  }
  return { ...scenario, params, mechanisms };
}

/** The value that a scenario has at its start; null of its regime, which cannot be told from its switches. */
export function valueIn(scenario: Scenario, path: string): Value | null {
  if (path === INSTITUTIONS) return null;
  return path.startsWith(SWITCH)
    ? scenario.mechanisms[path.slice(SWITCH.length)]
    : scenario.params[path].value;
}
