import { table2 } from "../data/khanal2024.js";
import { observedDays, type Readings } from "../data/readings.js";
import type { Scenario } from "./scenario.js";

/** What was observed of a province: Table 2 under the readings that the scenario chooses. */
export interface Observed {
  readonly id: string;
  /** Day of its plan; null = none by the end of observation. */
  readonly day: number | null;
  readonly intensity: number;
  readonly breadth: number;
}

/** The observed provinces among those of the scenario, by id; a province outside Table 2 is not there. */
export function observedOf(scenario: Scenario): ReadonlyMap<string, Observed> {
  const days = new Map<string, number | null>(
    observedDays(scenario.data.readings as unknown as Readings).map((row) => [row.id, row.days]),
  );
  return new Map(
    table2
      .filter(({ id }) => scenario.provinces.includes(id))
      .map(({ id, intensity, breadth }) => [id, { id, day: days.get(id) ?? null, intensity, breadth }]),
  );
}
