import type { OtherUnits } from "../charts/drawing/dialect.js";
import type { Scenario, Words } from "../scenario/scenario.js";
import { unitsLabel } from "../scenario/units.js";
import { countryOf } from "./claims.js";
import { otherUnitsOf } from "./dialect.js";

/** What a summary must say of units that are no provinces of China: their label in both languages, and how to speak of them. */
export interface OtherUnitsTold extends Words {
  readonly called: OtherUnits;
  /** Of which country a result is no finding. */
  readonly country: Words;
}

/** The same of the units of a scenario; null for provinces. */
export function otherUnitsTold(scenario: Scenario): OtherUnitsTold | null {
  const label = unitsLabel(scenario);
  const called = otherUnitsOf(scenario);
  return label && called && { ...label, called, country: countryOf(scenario) };
}
