import { dayOf } from "../../math/calendar.js";
import type { ProvinceHistory } from "../../model/likelihood/history.js";
import { observedOf } from "../../scenario/observed.js";
import type { Scenario } from "../../scenario/scenario.js";

/** What Table 2 says of each province of a scenario, under its readings; provinces outside the table say nothing. */
export function observedHistory(scenario: Scenario): ProvinceHistory[] {
  const until = dayOf(scenario.until) - dayOf(scenario.data.readings.baseDate);
  const observed = observedOf(scenario);
  return scenario.provinces.map((id): ProvinceHistory => {
    const row = observed.get(id);
    if (!row) return { plan: null, policies: null, breadth: null };
    const { day, intensity, breadth } = row;
    return {
      plan: day !== null && day <= until ? { known: "day", day } : { known: "none", until },
      policies: intensity,
      breadth,
    };
  });
}
