import { ln } from "../../../math/exact.js";
import type { Traits } from "../../../model/inputs.js";
import { lastDay, type ProvinceHistory, seenDay } from "../../../model/likelihood/history.js";

/** What is looked at of a history, observed or simulated, of the provinces of which something is known. */
export interface Seen {
  /** Day of the plan, Infinity if there was none while the province was watched. */
  readonly days: Float64Array;
  readonly policies: Float64Array;
  readonly breadths: Float64Array;
}

/** A province that is watched: until which day, and with which traits. */
export interface Watched {
  /** Its number in the scenario. */
  readonly place: number;
  readonly until: number;
  readonly traits: Traits;
}

/** Days up to which plans are counted: quarters at first, then half years and years. */
const COUNTED = [90, 180, 365, 545, 730, 1095, 1460];
const TRAITS = ["university", "enterprise", "gdp", "power"] as const;

/** The provinces of whose plans anything is known. */
export function watchedIn(
  history: readonly ProvinceHistory[],
  traits: readonly Traits[],
  horizon: number,
): Watched[] {
  return history.flatMap(({ plan }, place) => {
    if (plan === null) return [];
    const until = plan.known === "none" ? lastDay(plan) : horizon;
    return [{ place, until, traits: traits[place] }];
  });
}

/** What was observed of them; of a plan between two days the middle, of a count that is not known 0. */
export function seenIn(history: readonly ProvinceHistory[], watched: readonly Watched[]): Seen {
  const of = (value: (each: ProvinceHistory) => number) =>
    Float64Array.from(watched, ({ place }) => value(history[place]));
  return {
    days: of(({ plan }) => (plan && seenDay(plan)) ?? Number.POSITIVE_INFINITY),
    policies: of(({ policies }) => policies ?? 0),
    breadths: of(({ breadth }) => breadth ?? 0),
  };
}

/**
 * Statistics of a history, each a finite number: how many have a plan by several days; middle and spread of the log time
 * until the plan, or until watching ended; how both having a plan and its time go with each trait; and if counts matter
 * the same of policies and breadth.
 */
export function statisticsOf(
  { days, policies, breadths }: Seen,
  watched: readonly Watched[],
  counts: boolean,
) {
  const times = days.map((day, i) => ln(1 + Math.min(day, watched[i].until)));
  const adopted = days.map((day, i) => (day <= watched[i].until ? 1 : 0));
  const early = days.map((_, i) => adopted[i] * times[i]);
  const logs = policies.map((n) => ln(1 + n));
  return [
    ...COUNTED.map((last) => days.filter((day) => day <= last).length),
    ...momentsOf(adopted).slice(0, 1),
    ...momentsOf(times),
    ...[adopted, times, early].flatMap((values) => slopes(values, watched)),
    ...(counts ? [...momentsOf(logs), ...slopes(logs, watched), ...slopesOn(logs, adopted)] : []),
    ...(counts ? [...momentsOf(breadths), ...slopesOn(breadths, logs)] : []),
  ];
}

function momentsOf(values: Float64Array): [mean: number, variance: number] {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  return [mean, values.reduce((sum, v) => sum + (v - mean) * (v - mean), 0) / values.length];
}

/** Mean products with each trait. */
function slopes(values: Float64Array, watched: readonly Watched[]): number[] {
  return TRAITS.map(
    (trait) => values.reduce((sum, v, i) => sum + v * watched[i].traits[trait], 0) / values.length,
  );
}

/** Mean product of two quantities about their means. */
function slopesOn(values: Float64Array, others: Float64Array): [number] {
  const [mean] = momentsOf(others);
  return [values.reduce((sum, v, i) => sum + v * (others[i] - mean), 0) / values.length];
}
