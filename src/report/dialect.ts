import type { Dialect, Language, OtherUnits } from "../charts/drawing/dialect.js";
import type { Scenario } from "../scenario/scenario.js";
import { unitSets } from "../scenario/units.js";

type Units = Pick<Scenario, "units" | "country">;

/** What units are called that are no provinces of China: regions of one's own country, or states with made-up traits. */
export function otherUnitsOf({ units, country }: Units): OtherUnits | null {
  if (country) return "regions";
  return unitSets.get(units)?.illustrative ? "states" : null;
}

/** A language with the words for the world of a scenario. */
export function dialectOf(units: Units, language: Language): Dialect {
  const others = otherUnitsOf(units);
  return others === null ? language : `${language}-${others}`;
}
