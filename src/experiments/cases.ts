import { dayOf } from "../math/calendar.js";
import type { Locality } from "../model/inputs.js";
import { localitiesOf } from "../scenario/localities.js";
import { observedOf } from "../scenario/observed.js";
import type { Scenario } from "../scenario/scenario.js";
import type { Ensemble } from "./ensemble.js";

/** The provinces of one run, or those that were observed, as cases of a comparison: what is given of them, what they did. */
export interface Cases {
  /** Number of the run, from 1; 1 also for what was observed. */
  readonly run: number;
  /** Null for what was observed. */
  readonly seed: number | null;
  readonly localities: readonly Locality[];
  /** Day of each province's plan; Infinity = none by the end. */
  readonly days: readonly number[];
  /** Policies, and categories of instruments, by the day on which they are counted; NaN = not counted. */
  readonly intensity: readonly number[];
  readonly breadth: readonly number[];
}

/** The cases of each run of an ensemble. */
export function* casesOf({ localities, seeds, outcomes }: Ensemble): Generator<Cases> {
  for (let run = 0; run < outcomes.runs; run++) {
    const [days, intensity, breadth] = (["published", "intensity", "breadth"] as const).map((name) => [
      ...outcomes.ofRun(outcomes.values[name], run),
    ]);
    yield { run: run + 1, seed: seeds[run], localities, days, intensity, breadth };
  }
}

/** The provinces of a scenario that are in Table 2, as they were observed, under its readings. */
export function observedCases(scenario: Scenario): Cases {
  const observed = observedOf(scenario);
  const localities = localitiesOf(scenario).filter(({ id }) => observed.has(id));
  const rows = localities.map(({ id }) => observed.get(id)!);
  const until = dayOf(scenario.until) - dayOf(scenario.data.readings.baseDate);
  return {
    run: 1,
    seed: null,
    localities,
    days: rows.map(({ day }) => (day === null || day > until ? Number.POSITIVE_INFINITY : day)),
    intensity: rows.map(({ intensity }) => intensity ?? Number.NaN),
    breadth: rows.map(({ breadth }) => breadth ?? Number.NaN),
  };
}
