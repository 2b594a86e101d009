import type { Locality } from "../../model/inputs.js";
import type { Surroundings } from "./surroundings.js";

/** When provinces had their plans, in one run or as it was observed, and what they saw until then. */
export interface EventHistory {
  /** Number of the run, from 1; 1 also for what was observed. */
  readonly run: number;
  /** Null for what was observed. */
  readonly seed: number | null;
  readonly localities: readonly Locality[];
  /** Day of each province's plan; Infinity = none by the end. */
  readonly days: readonly number[];
  /** First and last day on which provinces were watched. */
  readonly from: number;
  readonly until: number;
  readonly surroundings: Surroundings;
}

/** Share of a province's rivals, weighted by attention, whose plan is out on a day. */
export function exposureOn({ days, surroundings }: EventHistory, province: number, day: number): number {
  const { weights } = surroundings.networkOn(day);
  return days.reduce((sum, out, rival) => (out <= day ? sum + weights[province][rival] : sum), 0);
}
