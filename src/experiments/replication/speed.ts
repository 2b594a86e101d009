import { ranksOf } from "../../analysis/qca/index.js";
import type { Table2Row } from "../../data/khanal2024.js";
import { inferredPowerOrder } from "../../data/khanal2024-inferred-power.js";
import { readingOptions } from "../../data/readings.js";
import {
  adopters,
  type Conditions,
  calibratedConditions,
  calibratedSet,
  type RawConditions,
  type RawSet,
  rawConditionsByRank,
  type Thresholds,
} from "./sets.js";

/**
 * The analysis of speed, 24 adopters. Its published numbers need three things that the article does not tell: Beijing at
 * the day of its pilot zone, GDP ranks six places too low, and an order of power that is not Table 2's. Each can be
 * chosen or not.
 */
export interface SpeedChoice {
  /** Beijing's day: 2,123 as in Table 2, or 590, the day of its pilot zone. */
  readonly beijing: "table2" | "pilot-zone";
  /** The order of Table 2, or the one inferred from the published results. An inference is no datum. */
  readonly power: "table2" | "inferred";
  /** GDP ranked 1 to 24, or six places lower, which is the number of provinces left out. */
  readonly wealth: "unshifted" | "shifted";
}

/** The choices under which the published numbers come out. */
export const SPEED_AS_PUBLISHED: SpeedChoice = {
  beijing: "pilot-zone",
  power: "inferred",
  wealth: "shifted",
};

/** Thresholds on ranks among 24. */
const AMONG_24: Thresholds = [3, 12.5, 23];
const DAYS: Thresholds = [3, 13.5, 23];
const SHIFTED_WEALTH: Thresholds = [6, 14.5, 28];
/** Power was ranked from the weakest, so its thresholds stand the other way round. */
const POWER_FROM_WEAKEST: Thresholds = [25, 12.5, 2];
/** Thirty provinces less 24 adopters. */
const SHIFT = 6;

/** Memberships in the conditions of speed. */
export function speedConditions(choice: SpeedChoice): Conditions {
  return calibratedConditions(rawSpeedConditions(choice));
}

/** The ranks behind the conditions of speed. */
export function rawSpeedConditions(choice: SpeedChoice): RawConditions {
  const plain = rawConditionsByRank(adopters, AMONG_24, "max");
  return {
    ...plain,
    ...(choice.wealth === "shifted" ? { GDP: shiftedWealth() } : {}),
    ...(choice.power === "inferred" ? { POW: inferredPower() } : {}),
  };
}

/** Memberships in speed. */
export function speedSet(beijing: SpeedChoice["beijing"]): number[] {
  return calibratedSet(rawSpeedSet(beijing));
}

/** Ranks of the days, ties at the worst place. */
export function rawSpeedSet(beijing: SpeedChoice["beijing"]): RawSet {
  return { values: ranksOf(daysOf(beijing), "max", "ascending"), thresholds: DAYS };
}

/** Days of the adopters with one choice or the other for Beijing. */
export function daysOf(beijing: SpeedChoice["beijing"]): number[] {
  return adopters.map(({ id, days }) =>
    id === "BJ" ? readingOptions.beijing.readings[beijing].value : days!,
  );
}

function shiftedWealth(): RawSet {
  const ranks = ranksOf(
    adopters.map((row) => row.gdpPerHead),
    "max",
    "descending",
  );
  return { values: ranks.map((rank) => rank + SHIFT), thresholds: SHIFTED_WEALTH };
}

function inferredPower(): RawSet {
  const places = adopters.map(({ id }: Table2Row) => inferredPowerOrder.find((each) => each.id === id)!.rank);
  return { values: ranksOf(places, "min", "descending"), thresholds: POWER_FROM_WEAKEST };
}
