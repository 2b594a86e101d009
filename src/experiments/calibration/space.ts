import { normalUpperTail } from "../../math/normal-tail.js";
import { type Distribution, quantileAt } from "../../math/quantile-functions.js";
import { registry } from "../../model/registry.js";
import { priorWithin } from "../spec/prior-within.js";

/** A parameter that is fitted, and others that always have its value. */
export interface FreeParameter {
  readonly path: string;
  /** Its prior, within the range that the parameter may have. */
  readonly prior: Distribution;
  /** Paths tied to it. */
  readonly tied: readonly string[];
}

/** A free parameter with the prior that is declared beside its mechanism. */
export function freeParameter(path: string, tied: readonly string[] = []): FreeParameter {
  const parameter = registry.get(path);
  if (!parameter) throw new RangeError(`there is no parameter ${path}`);
  const prior = priorWithin(parameter);
  if (!prior)
    throw new RangeError(`${path} has no prior, so that it cannot be fitted; fix it, or give it one`);
  return { path, prior, tied };
}

/**
 * Values from scores. A score is a standard normal under the prior: its distribution function is the share of the prior
 * below the value. So every prior, cut off or not, is the same to a sampler.
 */
export function valuesAt(free: readonly FreeParameter[], scores: readonly number[]): number[] {
  return free.map(({ prior }, k) => quantileAt(prior, normalUpperTail(-scores[k])));
}

/** Values by path, those of tied parameters with them. */
export function settingsOf(
  free: readonly FreeParameter[],
  values: readonly number[],
): Record<string, number> {
  const settings: Record<string, number> = {};
  free.forEach(({ path, tied }, k) => {
    for (const each of [path, ...tied]) settings[each] = values[k];
  });
  return settings;
}
