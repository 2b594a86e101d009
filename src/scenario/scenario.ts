import type { Country } from "./country/country.js";
import type { Words } from "./texts.js";
import type { Modality } from "./vocabulary.js";

export type { Words } from "./texts.js";

/**
 * A scenario with nothing left open: every default filled in, every parent laid under. It is plain data in a fixed
 * order of keys, so equal scenarios have equal JSON.
 */
export interface Scenario {
  readonly schema: 1;
  readonly id: string;
  /** The scenarios it is built from, the oldest first, itself last. */
  readonly lineage: readonly string[];
  readonly title: Words;
  readonly question: Words | null;
  /** What to look for in the results. */
  readonly notice: Words | null;
  /** First and last day of the run, `YYYY-MM-DD`. */
  readonly start: string;
  readonly until: string;
  /** Days between two steps. */
  readonly step: number;
  /** Days between two recorded values of the time series. */
  readonly record: number;
  readonly seed: number;
  readonly runs: number;
  /** Scenario that the results are set against. */
  readonly compareTo: string | null;
  readonly data: DataChoices;
  /** Name of the set of units: `provinces`, or one whose traits are made up. */
  readonly units: string;
  /** What is given of a country of one's own; without it, the units are those of the package. */
  readonly country?: Country;
  /** On or off at the start of the run. */
  readonly mechanisms: Readonly<Record<string, boolean>>;
  /** Values at the start of the run, by full name, each with the scenario it comes from. */
  readonly params: Readonly<Record<string, Setting>>;
  /** Units that take part, by id, in the order of their random draws. */
  readonly provinces: readonly string[];
  /** Traits that replace the data, by province and name of the trait. */
  readonly traits: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Central signals that count, in order of their dates. */
  readonly signals: readonly ScenarioSignal[];
  /** Changes of rules during the run, in order of their dates. */
  readonly changes: readonly Change[];
}

/** Readings of the source data by option, and the last day of the policy counts. */
export interface DataChoices {
  readonly countUntil: string;
  readonly readings: Readonly<Record<string, string>>;
}

/** A value and where it comes from: "default", or the id of a scenario. */
export interface Setting {
  readonly value: number;
  readonly from: string;
}

export interface ScenarioSignal {
  readonly id: string;
  readonly date: string;
  readonly tier: string;
  readonly modality: Modality;
  /** Agencies that issue it jointly; null = not known. */
  readonly coSigners: number | null;
  /** 0 to 1. */
  readonly force: number;
  readonly status: string;
  /** Id of the draft that it waters down; null = of none. */
  readonly dilutes: string | null;
}

export interface Change {
  readonly at: string;
  /** The scenario that asks for it. */
  readonly from: string;
  readonly set: Readonly<Record<string, number>>;
  readonly mechanisms: Readonly<Record<string, boolean>>;
  /** Provinces whose plans are published on that day from outside. */
  readonly publish: readonly string[];
  /** Provinces in which the centre names a pilot zone on that day. */
  readonly pilots: readonly string[];
}
