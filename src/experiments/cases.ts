import type { Column } from "../engine/column.js";
import { dayOf } from "../math/calendar.js";
import type { Locality } from "../model/inputs.js";
import { breadth as instrumentBreadth } from "../model/mechanisms/instruments.js";
import { intensity as policyIntensity } from "../model/mechanisms/policies.js";
import { localitiesOf } from "../scenario/localities.js";
import { observedOf } from "../scenario/observed.js";
import type { Scenario } from "../scenario/scenario.js";
import type { Ensemble } from "./ensemble.js";
import { isMeasured } from "./measures/index.js";

/** The provinces of one run, or those that were observed, as cases of a comparison: what is given of them, what they did. */
export interface Cases {
  /** Number of the run, from 1; 1 also for what was observed. */
  readonly run: number;
  /** Null for what was observed. */
  readonly seed: number | null;
  readonly localities: readonly Locality[];
  /** Day of each province's plan; Infinity = none by the end. */
  readonly days: readonly number[];
  /** Policies, and categories of instruments, by the day on which they are counted; NaN = not counted, or not modelled. */
  readonly intensity: readonly number[];
  readonly breadth: readonly number[];
}

/** The cases of each run of an ensemble. */
export function* casesOf({ scenario, localities, seeds, outcomes }: Ensemble): Generator<Cases> {
  const { published, intensity, breadth } = outcomes.values;
  const counted = (column: Column, values: Float64Array) =>
    isMeasured(scenario, { from: [column] })
      ? (run: number) => outcomes.ofRun(values, run)
      : () => localities.map(() => Number.NaN);
  const policies = counted(policyIntensity, intensity);
  const instruments = counted(instrumentBreadth, breadth);
  for (let run = 0; run < outcomes.runs; run++)
    yield {
      ...{ run: run + 1, seed: seeds[run], localities, days: outcomes.ofRun(published, run) },
      ...{ intensity: policies(run), breadth: instruments(run) },
    };
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
