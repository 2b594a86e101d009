import { timeGrid } from "../../engine/grid.js";
import { dayOf } from "../../math/calendar.js";
import { localitiesOf } from "../../scenario/localities.js";
import type { Scenario } from "../../scenario/scenario.js";
import type { Ensemble } from "../ensemble.js";

/** What words and pictures of a comparison need of one of its scenarios; an ensemble has all of it. */
export interface Side extends Pick<Ensemble, "scenario" | "seeds" | "baseDay" | "from" | "until" | "steps"> {
  readonly localities: readonly { readonly id: string }[];
}

/** The same of a scenario alone, whose runs are not at hand. */
export function sideOf(scenario: Scenario): Side {
  const baseDay = dayOf(scenario.data.readings.baseDate);
  const [from, until] = [scenario.start, scenario.until].map((date) => dayOf(date) - baseDay);
  return {
    ...{ scenario, baseDay, from, until },
    seeds: Array.from({ length: scenario.runs }, (_, run) => scenario.seed + run),
    steps: timeGrid(from, until, scenario.step).steps,
    localities: localitiesOf(scenario),
  };
}
