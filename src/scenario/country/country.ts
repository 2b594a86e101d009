import type { Words } from "../texts.js";

/** A country of somebody's own: all that the source gives of China, given by a scenario. Plain data, as in a file. */
export interface Country {
  readonly name: Words;
  /** Where its data come from, or that they are made up; said under every picture. */
  readonly source: Words;
  /** Day 0, `YYYY-MM-DD`: that of the central plan whose diffusion is studied. */
  readonly baseDate: string;
  /** The place of a region in this list is the address of its random draws: new ones come last. */
  readonly regions: readonly Region[];
  /** Pairs of regions that touch, each once. */
  readonly borders: readonly (readonly [string, string])[];
  /** When regions had a plan of their own; one that is not listed was not watched. */
  readonly observed: readonly ObservedPlan[];
}

/** A region and what is given of it. */
export interface Region extends Readonly<Record<Capacity, number>> {
  readonly id: string;
  readonly name: string;
  /** Its name in Chinese pictures. */
  readonly zh: string;
  /** Regions of one group count as close to each other; without a group, none is. */
  readonly group: string | null;
  /** Place on the schematic map, counted from 1 at the top left; all regions have one, or none. */
  readonly row: number | null;
  readonly col: number | null;
}

/** What a region is given, from 0 (the weakest that can be thought of) to 1. */
export const CAPACITIES = ["enterprise", "university", "gdp", "power"] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** `YYYY-MM-DD`, or null for a region that had none while it was watched. */
export interface ObservedPlan {
  readonly id: string;
  readonly plan: string | null;
}

/** The name of the set of units that a country of one's own is. */
export const OWN_COUNTRY = "own-country";

/** The region with this id. */
export function regionOf({ regions }: Country, id: string): Region | undefined {
  return regions.find((each) => each.id === id);
}
