import { table2 } from "../data/khanal2024.js";
import { type ObservedDays, observedDays, type Readings } from "../data/readings.js";
import { dayOf } from "../math/calendar.js";
import type { Country } from "./country/country.js";
import type { Scenario } from "./scenario.js";

/** What was observed of a province: Table 2 under the readings that the scenario chooses, or a country's own plans. */
export interface Observed {
  readonly id: string;
  /** Day of its plan; null = none by the end of observation. */
  readonly day: number | null;
  /** Where the source is less precise: the days between which it lies. */
  readonly within?: readonly [number, number] | undefined;
  /** Policies; null = not counted. */
  readonly intensity: number | null;
  /** Categories of instruments; null = not counted. */
  readonly breadth: number | null;
}

/** The observed units among those of the scenario, by id; one of which nothing is known is not there. */
export function observedOf(scenario: Scenario): ReadonlyMap<string, Observed> {
  return scenario.country ? plansOf(scenario.country, scenario) : ofTable2(scenario);
}

/** Of a country of one's own only plans are known. */
function plansOf({ baseDate, observed }: Country, { provinces }: Scenario): ReadonlyMap<string, Observed> {
  return new Map(
    observed
      .filter(({ id }) => provinces.includes(id))
      .map(({ id, plan }) => {
        const day = plan === null ? null : dayOf(plan) - dayOf(baseDate);
        return [id, { id, day, intensity: null, breadth: null }];
      }),
  );
}

function ofTable2(scenario: Scenario): ReadonlyMap<string, Observed> {
  const rows = new Map<string, ObservedDays>(
    observedDays(scenario.data.readings as unknown as Readings).map((row) => [row.id, row]),
  );
  return new Map(
    table2
      .filter(({ id }) => scenario.provinces.includes(id))
      .map(({ id, intensity, breadth }) => {
        const { days = null, within } = rows.get(id) ?? {};
        return [id, { id, day: days, within, intensity, breadth }];
      }),
  );
}
