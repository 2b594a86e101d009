import { timeGrid } from "../../engine/grid.js";
import { Model, type Regime } from "../../engine/model.js";
import type { Inputs, Locality, Signal } from "../../model/inputs.js";
import { mechanisms } from "../../model/mechanisms/index.js";
import { valuesByMechanism } from "../../model/registry.js";

/** Days in a year of the phase diagrams. */
export const YEAR = 365;
const STEP = 7;

/** Parameters by path that hold from a year on. */
export interface Rules {
  readonly fromYear: number;
  readonly values: Readonly<Record<string, number>>;
}

/**
 * A model of n provinces that are alike in everything, with only these mechanisms on and these signals from the centre:
 * the setting of the theory of tipping points, in which nothing but luck tells provinces apart.
 */
export function likeProvinces(
  n: number,
  on: readonly string[],
  rules: readonly Rules[],
  years: number,
  signals: readonly Signal[] = [],
): Model<Inputs> {
  const traits = { enterprise: 0, university: 0, gdp: 0, power: 0, secure: 0, agency: 0 };
  const localities = Array.from(
    { length: n },
    (_, slot): Locality => ({ id: `L${slot}`, slot, region: "R", traits }),
  );
  const off = new Set(
    mechanisms.filter(({ name, structural }) => !structural && !on.includes(name)).map(({ name }) => name),
  );
  return new Model({
    mechanisms,
    agents: localities,
    grid: timeGrid(0, years * YEAR, STEP),
    regimes: rules.map(
      ({ fromYear, values }): Regime => ({
        fromStep: Math.ceil((fromYear * YEAR) / STEP),
        values: valuesByMechanism(values),
        off,
      }),
    ),
    inputs: {
      localities,
      ...{ borders: [], signals, imposed: [], pilots: [], pressures: [] },
      countUntil: Number.POSITIVE_INFINITY,
    },
  });
}
