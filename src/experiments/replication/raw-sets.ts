import type { Table2Row } from "../../data/khanal2024.js";
import type { PublishedOutcome } from "../../data/khanal2024-published/truth-tables.js";
import {
  adopters,
  breadthSet,
  diffusionSet,
  type RawConditions,
  type RawSet,
  ranked,
  rawConditionsByRank,
  type Thresholds,
  type TieRule,
  table2ByName,
} from "./sets.js";
import { daysOf, rawSpeedConditions, rawSpeedSet, SPEED_AS_PUBLISHED } from "./speed.js";

/** 3 / 12.5 / 27 on ranks, as the method section says. */
export const STATED: Thresholds = [3, 12.5, 27];
const STATED_DAYS: Thresholds = [3, 12.5, 22];
/** The only one of 63,099 triples that reproduces Table A5. */
export const ANALYSED: Thresholds = [6, 14.5, 25];
/** Policies counted, not ranked. */
export const COUNTS: Thresholds = [25, 12.5, 2];

/** An outcome: to be calibrated, or coded, so that it has memberships and no thresholds. */
export type RawOutcome = RawSet | { readonly coded: readonly number[] };

/** What an analysis is made from before anything is calibrated; one value a case in every set. */
export interface RawSets {
  readonly cases: readonly Table2Row[];
  readonly conditions: RawConditions;
  readonly outcome: RawOutcome;
}

/** The method section word for word, applied to Table 2; the adopters keep the ranks they have among thirty. */
export function rawAsStated(outcome: PublishedOutcome): RawSets {
  const conditions = rawConditionsByRank(table2ByName, STATED, "max");
  if (outcome !== "speed")
    return { cases: table2ByName, conditions, outcome: rawStatedOutcome(outcome, "max") };
  const isAdopter = table2ByName.map(({ adopted }) => adopted);
  const cut = ({ values, thresholds }: RawSet): RawSet => ({
    values: values.filter((_, i) => isAdopter[i]),
    thresholds,
  });
  const { ENT, UNI, GDP, POW } = conditions;
  return {
    cases: adopters,
    conditions: { ENT: cut(ENT), UNI: cut(UNI), GDP: cut(GDP), POW: cut(POW) },
    outcome: { values: ranked(daysOf("table2"), "max", "ascending"), thresholds: STATED_DAYS },
  };
}

/** What reproduces the published numbers: conditions and breadth from Table 2, speed reconstructed. */
export function rawAsCorrected(outcome: PublishedOutcome): RawSets {
  if (outcome === "speed") {
    const { beijing } = SPEED_AS_PUBLISHED;
    const conditions = rawSpeedConditions(SPEED_AS_PUBLISHED);
    return { cases: adopters, conditions, outcome: rawSpeedSet(beijing) };
  }
  const conditions = rawConditionsByRank(table2ByName, ANALYSED, "max");
  return { cases: table2ByName, conditions, outcome: rawAnalysedOutcome(outcome) };
}

/** The outcomes of the thirty as the method section has them. */
export function rawStatedOutcome(outcome: Exclude<PublishedOutcome, "speed">, ties: TieRule): RawOutcome {
  if (outcome !== "intensity") return codedOutcome(outcome);
  return { values: ranked(policyCounts(), ties, "descending"), thresholds: STATED };
}

/** The outcomes of the thirty as they were analysed. */
export function rawAnalysedOutcome(outcome: Exclude<PublishedOutcome, "speed">): RawOutcome {
  return outcome === "intensity" ? { values: policyCounts(), thresholds: COUNTS } : codedOutcome(outcome);
}

function codedOutcome(outcome: "diffusion" | "breadth"): RawOutcome {
  return { coded: outcome === "diffusion" ? diffusionSet(table2ByName) : breadthSet(table2ByName) };
}

function policyCounts(): number[] {
  return table2ByName.map((row) => row.intensity);
}
