import { scenarioFiles } from "../state/at-hand.js";
import { FIRST_RULES } from "../state/rules.js";
import { shippedScenario } from "../state/settled.js";

/** Ids of the scenarios at hand with real provinces, the baseline first. */
export function presets(): string[] {
  const others = Object.keys(scenarioFiles.value)
    .filter((id) => id !== FIRST_RULES.base)
    .sort();
  return [FIRST_RULES.base, ...others.filter((id) => shippedScenario(id).units === "provinces")];
}
