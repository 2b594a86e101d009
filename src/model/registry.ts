import type { Parameter, Parameters } from "../engine/parameter.js";
import { mechanisms } from "./mechanisms/index.js";

/** Every parameter of the model by its path, `mechanism.parameter`, in the order of the mechanisms. */
export const registry: ReadonlyMap<string, Parameter> = new Map(
  mechanisms.flatMap(({ name, parameters }) =>
    Object.entries(parameters as Parameters).map(
      ([key, parameter]) => [`${name}.${key}`, parameter] as const,
    ),
  ),
);

/** Values by mechanism and name from values by path; a path that is not given takes its default. */
export function valuesByMechanism(
  byPath: Readonly<Record<string, number>>,
): Record<string, Record<string, number>> {
  const values: Record<string, Record<string, number>> = {};
  for (const { name, entries } of keys) {
    const own: Record<string, number> = {};
    for (const [key, path, value] of entries) own[key] = byPath[path] ?? value;
    values[name] = own;
  }
  return values;
}

/** Names, paths and defaults of the parameters by mechanism, taken apart once: a sweep asks for values at each point. */
const keys = mechanisms.map(({ name, parameters }) => ({
  name,
  entries: Object.entries(parameters as Parameters).map(
    ([key, { value }]) => [key, `${name}.${key}`, value] as const,
  ),
}));
