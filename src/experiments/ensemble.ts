import { together } from "../engine/together.js";
import { dayOf } from "../math/calendar.js";
import { Attribution } from "../model/attribution.js";
import type { Locality, Signal } from "../model/inputs.js";
import { compile, regimesOf } from "../scenario/compile.js";
import { isEverOn } from "../scenario/ever-on.js";
import type { Scenario } from "../scenario/scenario.js";
import { type Overrides, withOverrides } from "./designs/overrides.js";
import { IdeaFlows } from "./idea-flows.js";
import { ProvinceOutcomes } from "./measures/by-province.js";
import { OutcomeCourses } from "./measures/courses.js";
import { Measured } from "./measures/measured.js";
import { Outcomes } from "./outcomes.js";
import { SectorChoices } from "./sector-choices.js";
import { type Closeness, Series } from "./series.js";
import { yearsBetween } from "./years.js";

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
  /** How ideas circulate, year by year; null without local innovation. */
  readonly flows: IdeaFlows | null;
  /** Which sectors provinces promote; null where they choose none. */
  readonly choices: SectorChoices | null;
  readonly byProvince: ProvinceOutcomes;
  /** The course of derived outcomes; null unless it was asked for. */
  readonly courses: OutcomeCourses | null;
}

/** How much of an ensemble is kept, and who hears of its progress. */
export interface Keeping {
  /** How closely the course of provinces is kept; `spread` unless said otherwise. */
  readonly closeness?: Closeness;
  /** Keep the course of derived outcomes. */
  readonly courses?: boolean;
  /** Values of parameters for each run, from 0, over those of the scenario; without it all runs have the same. */
  readonly parameters?: (run: number) => Overrides;
  /** Called after each run with the number of runs done. */
  readonly onRun?: (done: number) => void;
}

/** An ensemble that waits for its runs. */
export interface OpenEnsemble {
  readonly ensemble: Ensemble;
  /** Makes the next run, number `run` from 0. */
  readonly make: (run: number) => void;
}

/** Runs a scenario once for each of its seeds. Deterministic: the same scenario gives the same bits. */
export function runEnsemble(scenario: Scenario, keeping: Keeping = {}): Ensemble {
  const { ensemble, make } = openEnsemble(scenario, keeping);
  for (let run = 0; run < scenario.runs; run++) {
    make(run);
    keeping.onRun?.(run + 1);
  }
  return ensemble;
}

/** Makes room for the runs of a scenario. */
export function openEnsemble(
  scenario: Scenario,
  { closeness = "spread", parameters, ...keeping }: Keeping,
): OpenEnsemble {
  const model = compile(scenario);
  const { world } = model;
  const attribution = new Attribution(world);
  const outcomes = new Outcomes(scenario.runs, world.n, attribution.causes);
  const series = new Series(world, scenario, closeness);
  const measured = new Measured(scenario);
  const baseDay = dayOf(scenario.data.readings.baseDate);
  const { from, until, steps } = world.grid;
  const years = yearsBetween(baseDay, from, until);
  const edges = [...years.map((year) => year.from), until];
  const flows = isEverOn(scenario, "innovation") ? new IdeaFlows(world, scenario.runs, edges) : null;
  const choices = isEverOn(scenario, "sectors")
    ? new SectorChoices(world, scenario.runs, series.steps)
    : null;
  const courses = keeping.courses ? new OutcomeCourses(world, scenario, series) : null;
  const byProvince = new ProvinceOutcomes(world, scenario);
  const extra = [flows, choices, courses].filter((each) => each !== null);
  const observer = together([series, attribution, ...extra]);
  const seeds = Array.from({ length: scenario.runs }, (_, run) => scenario.seed + run);
  const make = (run: number) => {
    if (parameters) model.retune(regimesOf(withOverrides(scenario, parameters(run))));
    model.run(seeds[run], 0, observer);
    outcomes.take(run, world, attribution);
    measured.take(run, world);
    byProvince.take(run, world);
    for (const each of extra) each.take();
  };
  const { localities, signals } = world.inputs;
  const ensemble: Ensemble = {
    ...{ scenario, localities, signals, seeds, baseDay, from, until, steps },
    ...{ outcomes, series, measured, byProvince, flows, choices, courses },
  };
  return { ensemble, make };
}
