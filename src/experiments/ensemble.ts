import type { Observer } from "../engine/model.js";
import { dayOf } from "../math/calendar.js";
import { Attribution } from "../model/attribution.js";
import type { Locality, Signal } from "../model/inputs.js";
import { compile } from "../scenario/compile.js";
import type { Scenario } from "../scenario/scenario.js";
import { Measured } from "./measures/measured.js";
import { Outcomes } from "./outcomes.js";
import { Series } from "./series.js";

/** Many runs of one scenario, alike but for their seeds. */
export interface Ensemble {
  readonly scenario: Scenario;
  readonly localities: readonly Locality[];
  /** Central signals of the scenario, on the days of the model. */
  readonly signals: readonly Signal[];
  /** Seed of each run: `scenario.seed`, and then one more for each run. */
  readonly seeds: readonly number[];
  /** Number of the calendar day that is day 0. */
  readonly baseDay: number;
  /** First and last day of the runs. */
  readonly from: number;
  readonly until: number;
  readonly steps: number;
  readonly outcomes: Outcomes;
  readonly series: Series;
  /** Outcomes that are no figures of every run. */
  readonly measured: Measured;
}

/** How much of an ensemble is kept, and who hears of its progress. */
export interface Keeping {
  /** Keep the course of every province in every run. */
  readonly everything?: boolean;
  /** Called after each run with the number of runs done. */
  readonly onRun?: (done: number) => void;
}

/** Runs a scenario once for each of its seeds. Deterministic: the same scenario gives the same bits. */
export function runEnsemble(scenario: Scenario, { everything = false, onRun }: Keeping = {}): Ensemble {
  const model = compile(scenario);
  const { world } = model;
  const attribution = new Attribution(world);
  const outcomes = new Outcomes(scenario.runs, world.n, attribution.causes);
  const series = new Series(world, scenario, everything);
  const measured = new Measured(scenario);
  const observer = together(series, attribution);
  const seeds = Array.from({ length: scenario.runs }, (_, run) => scenario.seed + run);
  seeds.forEach((seed, run) => {
    model.run(seed, 0, observer);
    outcomes.take(run, world, attribution);
    measured.take(run, world);
    onRun?.(run + 1);
  });
  return {
    scenario,
    localities: world.inputs.localities,
    signals: world.inputs.signals,
    seeds,
    baseDay: dayOf(scenario.data.readings.baseDate),
    from: world.grid.from,
    until: world.grid.until,
    steps: world.grid.steps,
    outcomes,
    series,
    measured,
  };
}

function together(series: Series, attribution: Attribution): Observer {
  return {
    begin() {
      series.begin();
      attribution.begin();
    },
    step(step) {
      series.step(step);
      attribution.step(step);
    },
    event(process, agent, day) {
      attribution.event(process, agent, day);
    },
  };
}
