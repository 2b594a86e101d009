import type { Parameter } from "../engine/parameter.js";
import type { Country } from "./country/country.js";

/** Everything a scenario can name. The reader knows no other words, and none of its own about the model. */
export interface Vocabulary {
  /** Declared parameters by full name, e.g. `signals.halfLife`; the part before the first dot is the mechanism. */
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly mechanisms: readonly MechanismWord[];
  /** Sets of units by name, the default first; a unit belongs to one of them. */
  readonly units: ReadonlyMap<string, UnitsWord>;
  readonly signals: readonly SignalWord[];
  /** Tiers of authority a signal may have. */
  readonly tiers: readonly string[];
  /** Traits of a province that a scenario may set. */
  readonly traits: ReadonlyMap<string, TraitWord>;
  /** Regimes that set parameters and switches together. */
  readonly institutions: ReadonlyMap<string, InstitutionsWord>;
  /** Readings of the source data: option to allowed values, the default first. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
  /** The country of one's own that the scenario is about, if it is not China. */
  readonly country?: Country;
}

/** A set of units that can take part in a run. */
export interface UnitsWord {
  readonly label: { readonly en: string; readonly zh: string };
  /** In the order in which random numbers are drawn. */
  readonly members: readonly ProvinceWord[];
  /** True if their traits are made up; nothing that was observed in China is then used. */
  readonly illustrative: boolean;
}

/** A regime: its units, unless the scenario names others, and what it sets by path of parameter and name of mechanism. */
export interface InstitutionsWord {
  readonly meaning: string;
  readonly units: string;
  readonly params: Readonly<Record<string, number>>;
  readonly mechanisms: Readonly<Record<string, boolean>>;
}

/** A mechanism; only optional ones can be switched off. `on` is its state when no scenario says anything. */
export interface MechanismWord {
  readonly name: string;
  readonly optional: boolean;
  readonly on: boolean;
  /** The mechanism without which it does nothing, if there is one. */
  readonly need?: string | undefined;
}

/** A unit with all its usual names; `inTable2` tells whether the source gives data for it. */
export interface ProvinceWord {
  readonly id: string;
  readonly iso: string;
  readonly gb: string;
  readonly en: string;
  readonly zh: string;
  readonly zhShort: string;
  readonly inTable2: boolean;
}

/** A known central signal; `on` tells whether it counts when no scenario says anything. */
export interface SignalWord {
  readonly id: string;
  readonly date: string;
  readonly tier: string;
  readonly modality: Modality;
  readonly on: boolean;
  readonly coSigners?: number | null;
  readonly status?: string;
  /** Id of the draft that it waters down. */
  readonly dilutes?: string;
}

/** Trait of a province, e.g. its standardised university strength in standard deviations. */
export interface TraitWord {
  readonly unit: string;
  readonly range: readonly [number, number];
  readonly meaning: string;
  /** Taken from the source's data: a province without data is simulated only where a scenario gives it. */
  readonly measured: boolean;
}

/** Does a signal encourage or restrain? */
export type Modality = "facilitative" | "restrictive";

export const MODALITIES: readonly Modality[] = ["facilitative", "restrictive"];

/** Legal states of a signal; interim measures bind less than those in force. The first is the default. */
export const STATUSES = [
  "in-force",
  "interim",
  "trial",
  "draft",
  "announced",
  "statement",
  "superseded",
  "ended",
] as const;

/** Number of issuers that a signal can have at most. */
export const MOST_CO_SIGNERS = 50;

/** The mechanism a parameter belongs to. */
export function mechanismOf(parameter: string): string {
  const dot = parameter.indexOf(".");
  return dot < 0 ? "" : parameter.slice(0, dot);
}

/** The units of every set. */
export function everyUnit({ units }: Pick<Vocabulary, "units">): ProvinceWord[] {
  return [...units.values()].flatMap(({ members }) => members);
}

/** The set of units of this name; without a name the default. */
export function unitsNamed(name: string | undefined, { units }: Pick<Vocabulary, "units">): UnitsWord {
  const [first] = units.values();
  return units.get(name ?? "") ?? first;
}
