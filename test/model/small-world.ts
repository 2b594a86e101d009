import type { Column } from "../../src/engine/column.js";
import { timeGrid } from "../../src/engine/grid.js";
import type { Mechanism } from "../../src/engine/mechanism.js";
import { Model } from "../../src/engine/model.js";
import type { Inputs, Locality, Signal, Traits } from "../../src/model/inputs.js";
import { valuesByMechanism } from "../../src/model/registry.js";

/** One locality for each set of traits; traits that are not given are 0, and all lie in one region unless told. */
export function localitiesWith(...sets: readonly (Partial<Traits> & { region?: string })[]): Locality[] {
  const average = { enterprise: 0, university: 0, gdp: 0, power: 0, secure: 0, agency: 0 };
  return sets.map(({ region = "R", ...given }, slot) => ({
    id: `L${slot}`,
    slot,
    region,
    traits: { ...average, ...given },
  }));
}

/** Many localities of one kind, to see a distribution in one run. */
export function manyWith(count: number, traits: Partial<Traits> = {}): Locality[] {
  return localitiesWith(...Array.from({ length: count }, () => traits));
}

/** Inputs with nothing but localities, unless more is given. */
export function inputsOf(localities: readonly Locality[], more: Partial<Inputs> = {}): Inputs {
  return {
    localities,
    borders: [],
    signals: [],
    imposed: [],
    pilots: [],
    pressures: [],
    countUntil: Number.POSITIVE_INFINITY,
    ...more,
  };
}

/** A signal like the national plan on day 0, but for what is given. */
export function signalWith(given: Partial<Signal> = {}): Signal {
  return {
    id: "plan",
    day: 0,
    tier: "state-council",
    modality: "facilitative",
    issuers: 1,
    interim: false,
    force: 1,
    dilutes: null,
    ...given,
  };
}

/** What holds from a step on: parameters by path, defaults for the rest, and names of what is switched off. */
interface Time {
  readonly fromStep: number;
  readonly params?: Readonly<Record<string, number>>;
  readonly off?: readonly string[];
}

/** A model of these mechanisms alone, run in steps of a week; parameters by path, defaults for the rest. */
export function modelOf(
  // biome-ignore lint/suspicious/noExplicitAny: a list holds mechanisms with different parameters
  mechanisms: readonly Mechanism<Inputs, any>[],
  inputs: Inputs,
  params: Readonly<Record<string, number>> = {},
  until = 364,
  step = 7,
): Model<Inputs> {
  return modelThrough(mechanisms, inputs, [{ fromStep: 0, params }], until, step);
}

/** The same through changing times, of which the first begins with the run. */
export function modelThrough(
  // biome-ignore lint/suspicious/noExplicitAny: a list holds mechanisms with different parameters
  mechanisms: readonly Mechanism<Inputs, any>[],
  inputs: Inputs,
  times: readonly Time[],
  until = 364,
  step = 7,
): Model<Inputs> {
  return new Model({
    mechanisms,
    inputs,
    agents: inputs.localities,
    grid: timeGrid(0, until, step),
    regimes: times.map(({ fromStep, params = {}, off = [] }) => ({
      fromStep,
      values: valuesByMechanism(params),
      off: new Set(off),
    })),
  });
}

/** What the first locality (or the nation) shows in a column at the end of each step of a run. */
export function courseOf(model: Model<Inputs>, column: Column, seed = 1): number[] {
  const values = model.world.column(column);
  const course: number[] = [];
  model.run(seed, 0, { step: () => void course.push(values[0]) });
  return course;
}

/** What all localities show in a column after a run. */
export function afterRun(model: Model<Inputs>, column: Column, seed = 1): number[] {
  model.run(seed);
  return [...model.world.column(column)];
}
