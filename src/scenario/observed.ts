import { table2 } from "../data/khanal2024.js";
import { type ObservedDays, observedDays, type Readings } from "../data/readings.js";
import type { Scenario } from "./scenario.js";

/** What was observed of a province: Table 2 under the readings that the scenario chooses. */
export interface Observed {
  readonly id: string;
  /** Day of its plan; null = none by the end of observation. */
  readonly day: number | null;
  /** Where the source is less precise: the days between which it lies. */
  readonly within?: readonly [number, number] | undefined;
  readonly intensity: number;
  readonly breadth: number;
}

/** The observed provinces among those of the scenario, by id; a province outside Table 2 is not there. */
export function observedOf(scenario: Scenario): ReadonlyMap<string, Observed> {
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
