import { centralSignals } from "../data/central-signals.js";
import { readingOptions } from "../data/readings.js";
import type { Traits } from "../model/inputs.js";
import { institutions } from "../model/institutions.js";
import { mechanisms } from "../model/mechanisms/index.js";
import { needs } from "../model/needs.js";
import { registry } from "../model/registry.js";
import { unitSets } from "./units.js";
import type { SignalWord, TraitWord, Vocabulary } from "./vocabulary.js";

/** The central plan whose diffusion is studied: the one signal that counts unless a scenario turns others on. */
export const PLAN = "ngaidp";

const capacity = (meaning: string): TraitWord => ({ unit: "SD", range: [-4, 4], meaning, measured: true });

const traits: Readonly<Record<keyof Traits, TraitWord>> = {
  enterprise: capacity("capacity of the private sector, 0 = average province, 1 = one SD stronger"),
  university: capacity("capacity of the academic sector, 0 = average province, 1 = one SD stronger"),
  gdp: capacity("economic capacity (log GDP per head), 0 = average province, 1 = one SD richer"),
  power: capacity("political authority, 0 = average province, 1 = one SD stronger"),
  secure: {
    unit: "share",
    range: [0, 1],
    meaning: "how far a province need not prove its loyalty: 1 for Beijing, 0 for others",
    measured: false,
  },
  agency: {
    unit: "log units",
    range: [-3, 3],
    meaning: "a drive of its own: its hazards are multiplied by e to this power",
    measured: false,
  },
};

const inOrderOf = (readings: { readonly default: string; readonly readings: object }): string[] => [
  readings.default,
  ...Object.keys(readings.readings).filter((name) => name !== readings.default),
];

/** The words of this model and its data. */
export const vocabulary: Vocabulary = {
  parameters: registry,
  mechanisms: mechanisms.map(({ name, structural, optIn }) => ({
    name,
    optional: !structural,
    on: !optIn,
    need: needs.get(name),
  })),
  units: unitSets,
  signals: centralSignals.map(
    ({ id, date, tier, modality, coSigners, status, dilutes }): SignalWord => ({
      id,
      date,
      tier,
      modality,
      coSigners,
      status,
      ...(dilutes && { dilutes }),
      on: id === PLAN,
    }),
  ),
  tiers: [...new Set(centralSignals.map(({ tier }) => tier))],
  traits: new Map(Object.entries(traits)),
  institutions,
  readings: new Map(Object.entries(readingOptions).map(([option, choice]) => [option, inOrderOf(choice)])),
};
