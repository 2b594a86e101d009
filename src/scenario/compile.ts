import { externalPressures } from "../data/external-pressures.js";
import { timeGrid } from "../engine/grid.js";
import { type Definition, Model, type Regime } from "../engine/model.js";
import { dayOf } from "../math/calendar.js";
import type { Inputs, Locality } from "../model/inputs.js";
import { mechanisms } from "../model/mechanisms/index.js";
import { valuesByMechanism } from "../model/registry.js";
import { localitiesOf } from "./localities.js";
import type { Scenario } from "./scenario.js";
import { signalOf } from "./signals.js";
import { bordersOf, PROVINCES } from "./units.js";

/** What the engine needs to run a scenario. */
export function definitionOf(scenario: Scenario): Definition<Inputs> {
  const baseDay = dayOf(scenario.data.readings.baseDate);
  const from = dayOf(scenario.start) - baseDay;
  const until = dayOf(scenario.until) - baseDay;
  const localities = localitiesOf(scenario);
  return {
    mechanisms,
    agents: localities,
    grid: timeGrid(from, until, scenario.step),
    regimes: regimesOf(scenario),
    inputs: {
      localities,
      borders: bordersAmong(localities, scenario),
      signals: scenario.signals.map((signal) => signalOf(signal, baseDay)).sort((a, b) => a.day - b.day),
      imposed: datedOf("publish", scenario, localities, baseDay),
      pilots: datedOf("pilots", scenario, localities, baseDay),
      pressures: pressuresOn(scenario).map(({ date, race }) => ({ day: dayOf(date) - baseDay, race })),
      // The last step may reach past the end of the run; what falls there has not happened.
      countUntil: Math.min(dayOf(scenario.data.countUntil) - baseDay, until),
    },
  };
}

/** A model ready to run the scenario. */
export function compile(scenario: Scenario): Model<Inputs> {
  return new Model(definitionOf(scenario));
}

/** The rules from the start on, and those from each dated change on: it takes effect with the first step on or after it. */
export function regimesOf(scenario: Scenario): Regime[] {
  const baseDay = dayOf(scenario.data.readings.baseDate);
  const from = dayOf(scenario.start) - baseDay;
  const values: Record<string, number> = {};
  for (const [path, setting] of Object.entries(scenario.params)) values[path] = setting.value;
  const on = { ...scenario.mechanisms };
  const regimes: Regime[] = [];
  const enter = (fromStep: number) => {
    if (regimes.at(-1)?.fromStep === fromStep) regimes.pop();
    const off = new Set(Object.keys(on).filter((name) => !on[name]));
    regimes.push({ fromStep, values: valuesByMechanism(values), off });
  };
  enter(0);
  for (const change of scenario.changes) {
    Object.assign(values, change.set);
    Object.assign(on, change.mechanisms);
    const changed = Object.keys(change.set).length + Object.keys(change.mechanisms).length > 0;
    if (changed) enter(Math.max(0, Math.ceil((dayOf(change.at) - baseDay - from) / scenario.step - 1e-9)));
  }
  return regimes;
}

/** What happens to single localities on a date, whatever the model would have done. */
function datedOf(
  what: "publish" | "pilots",
  scenario: Scenario,
  localities: readonly Locality[],
  baseDay: number,
): { day: number; locality: number }[] {
  return scenario.changes.flatMap((change) =>
    change[what].map((id) => ({
      day: dayOf(change.at) - baseDay,
      locality: localities.findIndex((each) => each.id === id),
    })),
  );
}

/** What presses on the centre from abroad; the events of the data press on China's. */
function pressuresOn({ units }: Scenario) {
  return units === PROVINCES ? externalPressures : [];
}

/** Land borders and the links across water, between units that take part. */
function bordersAmong(localities: readonly Locality[], scenario: Scenario): [number, number][] {
  const index = (id: string) => localities.findIndex((each) => each.id === id);
  return bordersOf(scenario)
    .map(([a, b]): [number, number] => [index(a), index(b)])
    .filter(([a, b]) => a >= 0 && b >= 0);
}
