import type { Parameters, Status } from "../../engine/parameter.js";
import { mechanisms } from "../../model/mechanisms/index.js";
import type { Scenario } from "../../scenario/scenario.js";

/** On what the size of a mechanism rests: its parameters by how sure they are. */
export interface Grounds {
  readonly estimated: readonly string[];
  readonly weak: readonly string[];
  /** Documented defaults that no datum here confirms, and what a scenario has moved. */
  readonly assumed: readonly string[];
}

/** The parameters of a mechanism by status; one that the scenario moves, now or later, counts as assumed. */
export function groundsOf(scenario: Scenario, mechanism: string): Grounds {
  const declared = mechanisms.find(({ name }) => name === mechanism)?.parameters as Parameters | undefined;
  const statuses = Object.entries(declared ?? {}).map(([name, { status, value }]) => {
    const path = `${mechanism}.${name}`;
    const isMoved = scenario.params[path].value !== value || scenario.changes.some(({ set }) => path in set);
    return { name, status: isMoved ? "default" : status };
  });
  const of = (wanted: Status) => statuses.filter(({ status }) => status === wanted).map(({ name }) => name);
  return { estimated: of("estimated"), weak: of("weak"), assumed: of("default") };
}

/** Whether nothing in the data speaks for the size of a mechanism. */
export function isAssumed({ estimated, weak, assumed }: Grounds): boolean {
  return assumed.length > 0 && estimated.length + weak.length === 0;
}
