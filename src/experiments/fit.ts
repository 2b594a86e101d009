import { mean, standardDeviation } from "simple-statistics";
import { ascending, quantilesOf } from "../analysis/quantile.js";
import { spearman } from "../analysis/rank-correlation.js";
import { dayOf } from "../math/calendar.js";
import type { Table } from "../math/table.js";
import { isEverOn } from "../scenario/ever-on.js";
import { observedOf } from "../scenario/observed.js";
import type { Scenario } from "../scenario/scenario.js";
import type { Ensemble } from "./ensemble.js";
import { withTrait } from "./history-statistics/associations.js";
import { adopted, adopters, type History, others, type Statistic } from "./history-statistics/history.js";

/** A statistic of the observed history beside its distribution over the runs. */
export interface Fit {
  readonly statistic: string;
  readonly observed: number | null;
  readonly mean: number | null;
  readonly q05: number | null;
  readonly q95: number | null;
  /** Whether the observed value lies in the simulated 90% interval; null where it cannot be told. */
  readonly inside: boolean | null;
  /** Number of runs in which the statistic exists. */
  readonly n: number;
}

/** Days at which adopters are counted in China: end of 2017, 2018 and 2019, and the end of observation. */
const COUNT_DAYS = [177, 541, 906, 2123];

/** Elsewhere they are counted at the quarters of the run. */
function countDays({ country, until, data }: Scenario): readonly number[] {
  if (country === undefined) return COUNT_DAYS;
  const last = dayOf(until) - dayOf(data.readings.baseDate);
  return [1, 2, 3, 4].map((quarter) => Math.round((last * quarter) / 4));
}

const meanOf = (values: readonly number[]) => (values.length > 0 ? mean(values as number[]) : null);

/** A statistic by name, and the mechanisms without which the model says nothing about it. */
type Judgement = readonly [name: string, of: Statistic, ...needs: string[]];

/** The statistics by which the prototype was judged, as far as this model states them. */
const statisticsOf = (scenario: Scenario): readonly Judgement[] => [
  ...countDays(scenario).map(
    (last): Judgement => [`adopters by day ${last}`, ({ days }) => days.filter((day) => day <= last).length],
  ),
  ["median day of adopters", (history) => quantilesOf(ascending(adopters(history, history.days)), [0.5])[0]],
  ["rho university, adoption", withTrait("university", adopted)],
  ["rho university, days of adopters", withTrait("university", ({ days }) => days, adopters)],
  ["rho enterprise, adoption", withTrait("enterprise", adopted)],
  ["rho enterprise, days of adopters", withTrait("enterprise", ({ days }) => days, adopters)],
  ["rho power, adoption", withTrait("power", adopted)],
  ["rho gdp, intensity", withTrait("gdp", ({ intensity }) => intensity), "policies"],
  ["rho enterprise, intensity", withTrait("enterprise", ({ intensity }) => intensity), "policies"],
  [
    "rho intensity, breadth",
    ({ intensity, breadth }) => spearman(intensity, breadth),
    "policies",
    "instruments",
  ],
  ["intensity, mean", ({ intensity }) => meanOf(intensity), "policies"],
  ["intensity, SD", ({ intensity }) => standardDeviation(intensity as number[]), "policies"],
  ["intensity of adopters, mean", (history) => meanOf(adopters(history, history.intensity)), "policies"],
  ["intensity of others, mean", (history) => meanOf(others(history, history.intensity)), "policies"],
  ["breadth, mean", ({ breadth }) => meanOf(breadth), "policies", "instruments"],
];

/** Sets the simulated provinces beside the observed ones; units outside the source's table are left out; none left, no fit. */
export function fitToObserved(ensemble: Ensemble): Fit[] {
  const { outcomes, localities, scenario } = ensemble;
  const observed = observedOf(scenario);
  if (!localities.some(({ id }) => observed.has(id))) return [];
  const places = localities.flatMap(({ id }, i) => (observed.has(id) ? [i] : []));
  const given = { ids: places.map((i) => localities[i].id), traits: places.map((i) => localities[i].traits) };
  const rows = places.map((i) => observed.get(localities[i].id));
  const real: History = {
    days: rows.map((row) => row?.day ?? Number.POSITIVE_INFINITY),
    intensity: rows.map((row) => row?.intensity ?? 0),
    breadth: rows.map((row) => row?.breadth ?? 0),
  };
  const histories = Array.from({ length: outcomes.runs }, (_, run): History => {
    const among = (values: Float64Array) => places.map((i) => values[run * outcomes.provinces + i]);
    const { published, intensity, breadth } = outcomes.values;
    return { days: among(published), intensity: among(intensity), breadth: among(breadth) };
  });
  const counted = rows.every((row) => row?.intensity !== null);
  const judged = statisticsOf(scenario).filter(([, , ...needs]) => counted || needs.length === 0);
  return judged.map(([statistic, of, ...needs]) => {
    const stated = needs.every((mechanism) => isEverOn(scenario, mechanism)) ? histories : [];
    const simulated = stated.map((history) => of(history, given)).filter((value) => value !== null);
    return { statistic, ...placed(of(real, given), simulated) };
  });
}

function placed(observed: number | null, simulated: readonly number[]): Omit<Fit, "statistic"> {
  const [q05, q95] = quantilesOf(ascending(simulated), [0.05, 0.95]);
  const comparable = observed !== null && q05 !== null && q95 !== null;
  return {
    observed,
    mean: meanOf(simulated),
    q05,
    q95,
    inside: comparable ? observed >= q05 && observed <= q95 : null,
    n: simulated.length,
  };
}

/** The comparison as a table. */
export function fitTable(fits: readonly Fit[]): Table {
  return {
    columns: ["statistic", "observed", "simulated_mean", "q05", "q95", "inside_90", "n"],
    rows: fits.map(({ statistic, observed, mean, q05, q95, inside, n }) => [
      statistic,
      observed,
      mean,
      q05,
      q95,
      inside === null ? null : inside ? 1 : 0,
      n,
    ]),
  };
}
