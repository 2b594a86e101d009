import { dayOf } from "../../math/calendar.js";
import type { Locality, Signal } from "../../model/inputs.js";
import { publishedDay } from "../../model/mechanisms/publication.js";
import { compile } from "../../scenario/compile.js";
import { observedOf } from "../../scenario/observed.js";
import type { Scenario } from "../../scenario/scenario.js";
import { actingOn } from "./acting.js";
import { type ButFor, type Dates, datesWithout, pairsOf } from "./but-for.js";
import { type Needed, neededFor } from "./needed.js";
import { type Spread, spreadOf } from "./spread.js";
import { type FirstRun, type WatchedRuns, watchRuns } from "./watched-runs.js";

/** Shares of one cause in the hazard, over the runs in which the province decides; null if it never does. */
export interface CauseShares {
  readonly cause: string;
  /** In the hazard on the day of the decision. */
  readonly onTheDay: Spread | null;
  /** In the hazard accumulated until then. */
  readonly accumulated: Spread | null;
}

/** Why a province adopts when it does: in the first of the seeds in full, and over all of them. */
export interface Explanation {
  readonly scenario: Scenario;
  readonly locality: Locality;
  readonly signals: readonly Signal[];
  readonly seeds: readonly number[];
  /** Number of the calendar day that is day 0. */
  readonly baseDay: number;
  readonly from: number;
  readonly until: number;
  /** Day of the real plan; null = none, undefined = not in the source. */
  readonly observed: number | null | undefined;
  readonly told: FirstRun;
  readonly needed: readonly Needed[];
  readonly dates: Dates;
  readonly clocks: Float64Array;
  readonly causes: readonly CauseShares[];
  readonly butFor: readonly ButFor[];
}

/** Number of runs behind an explanation: of the scenario itself, and without each mechanism that can act on adoption. */
export function runsToExplain(scenario: Scenario): number {
  return scenario.runs * (1 + actingOn(scenario, [publishedDay]).length);
}

/** Runs a scenario for its seeds as it is, and without each mechanism that can act on adoption; explains a province. */
export function explain(
  scenario: Scenario,
  province: string,
  onRun: (done: number) => void = () => {},
): Explanation {
  let done = 0;
  const count = () => onRun(++done);
  const model = compile(scenario);
  const { localities, signals } = model.world.inputs;
  const { from, until } = model.world.grid;
  const index = localities.findIndex(({ id }) => id === province);
  const seeds = Array.from({ length: scenario.runs }, (_, run) => scenario.seed + run);
  const watched = watchRuns(model, index, seeds, count);
  const { dates, clocks, first } = watched;
  const observed = observedOf(scenario).get(province)?.day;
  return {
    ...{ scenario, signals, seeds, from, until, observed, dates, clocks },
    locality: localities[index],
    baseDay: dayOf(scenario.data.readings.baseDate),
    told: first,
    needed: neededFor(first.course, { ...first, from, until, observed: observed ?? null }),
    causes: causesOf(watched),
    butFor: actingOn(scenario, [publishedDay]).map((mechanism) => {
      const others = datesWithout(scenario, mechanism, index, count);
      return { mechanism, dates: others, pairs: pairsOf(dates.published, others.published, until) };
    }),
  };
}

function causesOf({ causes, onTheDay, accumulated }: WatchedRuns): CauseShares[] {
  return causes.map((cause, k) => ({
    cause,
    onTheDay: spreadOf(onTheDay.map((shares) => shares[k])),
    accumulated: spreadOf(accumulated.map((shares) => shares[k])),
  }));
}
