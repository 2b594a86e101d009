import { mean } from "simple-statistics";
import { ascending, quantilesOf } from "../../analysis/quantile.js";
import { decidedDay, publishedDay } from "../../model/mechanisms/publication.js";
import { compile } from "../../scenario/compile.js";
import type { Scenario } from "../../scenario/scenario.js";
import { errorOf } from "./spread.js";
import { without } from "./switching.js";

/** Days of decision and publication of a province in each run; Infinity = not by the end. */
export interface Dates {
  readonly decided: Float64Array;
  readonly published: Float64Array;
}

/** Runs in which a mechanism was missing, beside the same runs with it. */
export interface ButFor {
  readonly mechanism: string;
  readonly dates: Dates;
  readonly pairs: Pairs;
}

/** What becomes of a date without a mechanism, over pairs of runs with the same luck. */
export interface Pairs {
  readonly n: number;
  /** Pairs with a plan in both, by when it came without the mechanism. */
  readonly later: number;
  readonly same: number;
  readonly sooner: number;
  /** Pairs with a plan in one of the runs only, and in none. */
  readonly onlyWith: number;
  readonly onlyWithout: number;
  readonly neither: number;
  /** Days later without it, where both have a plan: quantiles 10, 50 and 90%; null if there are none. */
  readonly delta: readonly [number, number, number] | null;
  /** Mean over all pairs of days later without it, where a plan that does not come counts as of the last day. */
  readonly restricted: number;
  /** Monte-Carlo standard error of that mean; null of a single pair. */
  readonly restrictedError: number | null;
}

/** Runs a scenario without a mechanism for the same seeds and keeps the dates of one province. Nobody watches. */
export function datesWithout(
  scenario: Scenario,
  mechanism: string,
  province: number,
  onRun: () => void = () => {},
): Dates {
  const model = compile(without(scenario, [mechanism]));
  const { until } = model.world.grid;
  const columns = [decidedDay, publishedDay].map((column) => model.world.column(column));
  const [decided, published] = columns.map(() => new Float64Array(scenario.runs));
  for (let run = 0; run < scenario.runs; run++) {
    model.run(scenario.seed + run);
    const [decision, publication] = columns.map((days) => censored(days[province], until));
    decided[run] = decision;
    published[run] = publication;
    onRun();
  }
  return { decided, published };
}

/** What happens after the last day has not happened. */
export function censored(day: number, until: number): number {
  return day > until ? Number.POSITIVE_INFINITY : day;
}

/** Sets days without a mechanism against those with it, run by run. */
export function pairsOf(withIt: Float64Array, withoutIt: Float64Array, until: number): Pairs {
  const pairs = [...withIt].map((day, run) => [day, withoutIt[run]] as const);
  const both = pairs.filter((pair) => pair.every(Number.isFinite)).map(([a, b]) => b - a);
  const count = (test: (a: number, b: number) => boolean) => pairs.filter(([a, b]) => test(a, b)).length;
  const [low, middle, high] = quantilesOf(ascending(both), [0.1, 0.5, 0.9]);
  const restricted = pairs.map(([a, b]) => Math.min(b, until) - Math.min(a, until));
  const { length: n } = pairs;
  return {
    n,
    later: both.filter((days) => days > 0).length,
    same: both.filter((days) => days === 0).length,
    sooner: both.filter((days) => days < 0).length,
    onlyWith: count((a, b) => Number.isFinite(a) && !Number.isFinite(b)),
    onlyWithout: count((a, b) => !Number.isFinite(a) && Number.isFinite(b)),
    neither: count((a, b) => !Number.isFinite(a) && !Number.isFinite(b)),
    delta: low === null || middle === null || high === null ? null : [low, middle, high],
    restricted: mean(restricted),
    restrictedError: errorOf(restricted),
  };
}
