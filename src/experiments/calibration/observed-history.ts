import { dayOf } from "../../math/calendar.js";
import type { PlanDate, ProvinceHistory } from "../../model/likelihood/history.js";
import { type Observed, observedOf } from "../../scenario/observed.js";
import type { Scenario } from "../../scenario/scenario.js";

/** What Table 2 says of each province of a scenario, under its readings; provinces outside the table say nothing. */
export function observedHistory(scenario: Scenario): ProvinceHistory[] {
  const until = dayOf(scenario.until) - dayOf(scenario.data.readings.baseDate);
  const observed = observedOf(scenario);
  return scenario.provinces.map((id): ProvinceHistory => {
    const row = observed.get(id);
    if (!row) return { plan: null, policies: null, breadth: null };
    const { intensity, breadth } = row;
    return { plan: planOf(row, until), policies: intensity, breadth };
  });
}

/** A plan that only a year is known of lies somewhere in it. */
function planOf({ day, within }: Observed, until: number): PlanDate {
  if (day === null || day > until) return { known: "none", until };
  if (within === undefined || within[1] > until) return { known: "day", day };
  return { known: "between", from: Math.max(0, within[0]), to: within[1] };
}
