import type { Agent } from "../engine/world.js";

/**
 * The traits of a province. Capacities are standard scores over all provinces (mean 0, SD 1, higher = stronger), so a
 * coefficient is an effect per SD.
 */
export interface Traits {
  /** Capacity of the private sector: normal score of the rank of AI enterprises (E). */
  readonly enterprise: number;
  /** Capacity of the academic sector: normal score of the rank of AI universities and institutes (U). */
  readonly university: number;
  /** Economic capacity: standardised logarithm of GDP per head (G). */
  readonly gdp: number;
  /** Political authority: normal score of the rank in the index of regional political power (P). */
  readonly power: number;
  /** 1 for a province so secure that it need not prove its loyalty, 0 for all others. */
  readonly secure: number;
  /** A drive of its own beyond what capacity and authority explain, in log units of its hazards. */
  readonly agency: number;
}

/** A province as the model sees it. */
export interface Locality extends Agent {
  readonly id: string;
  readonly traits: Traits;
  readonly region: string;
}

/** A signal of the centre. */
export interface Signal {
  readonly id: string;
  readonly day: number;
  readonly tier: Tier;
  readonly modality: "facilitative" | "restrictive";
  /** Number of agencies that issue it jointly, at least 1. */
  readonly issuers: number;
  /** Interim or trial measures bind less and fade sooner. */
  readonly interim: boolean;
  /** Strength of what it asks, from 0 to 1. */
  readonly force: number;
  /** Id of the draft that it waters down; null = of none. */
  readonly dilutes: string | null;
}

/** Legal rank of a signal, from the highest. */
export const tiers = ["law", "state-council", "ministry", "guidance"] as const;
export type Tier = (typeof tiers)[number];

/** A plan that the scenario has a province publish on a given day, whatever it would have decided. */
export interface ImposedPlan {
  readonly day: number;
  readonly locality: number;
}

/** A pilot zone that the scenario has the centre name on a given day. */
export interface ImposedPilot {
  readonly day: number;
  readonly locality: number;
}

/** An event abroad that presses on the centre. */
export interface Pressure {
  readonly day: number;
  /** Regulatory: whose rules the world follows; technological: whose models and chips are ahead. */
  readonly race: "regulatory" | "technological";
}

/** All that is given to the model. */
export interface Inputs {
  readonly localities: readonly Locality[];
  /** Pairs of localities (by index) that share a border. */
  readonly borders: readonly (readonly [number, number])[];
  /** In order of their days. */
  readonly signals: readonly Signal[];
  readonly imposed: readonly ImposedPlan[];
  readonly pilots: readonly ImposedPilot[];
  readonly pressures: readonly Pressure[];
  /** Last day on which policies and instruments count towards intensity and breadth. */
  readonly countUntil: number;
}

/** The numbers of one trait, one for each locality. */
export function traitOf(inputs: Inputs, trait: keyof Traits): Float64Array {
  return Float64Array.from(inputs.localities, ({ traits }) => traits[trait]);
}

/** Indices of the localities in the order of their draw slots: the order of sums, which no renumbering changes. */
export function slotOrder({ localities }: Inputs): number[] {
  return localities.map((_, i) => i).sort((a, b) => localities[a].slot - localities[b].slot);
}
