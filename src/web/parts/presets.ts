import { shipped } from "../shipped.js";
import { FIRST_RULES } from "../state/rules.js";
import { shippedScenario } from "../state/settled.js";

/** Ids of the shipped scenarios with real provinces, the baseline first. */
export function presets(): string[] {
  const others = [...shipped.keys()].filter((id) => id !== FIRST_RULES.base).sort();
  return [FIRST_RULES.base, ...others.filter((id) => shippedScenario(id).units === "provinces")];
}
