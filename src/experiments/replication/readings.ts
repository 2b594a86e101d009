import type { Memberships } from "../../analysis/qca/index.js";
import {
  type PublishedMemberships,
  publishedMemberships,
} from "../../data/khanal2024-published/appendix-a.js";
import type { PublishedOutcome } from "../../data/khanal2024-published/truth-tables.js";
import {
  adopters,
  breadthSet,
  type Conditions,
  calibrated,
  conditionsByRank,
  diffusionSet,
  ranked,
  type Thresholds,
  type TieRule,
  table2ByName,
} from "./sets.js";
import { daysOf, SPEED_AS_PUBLISHED, speedConditions, speedSet } from "./speed.js";

/** Four ways of taking the article at its word. */
export const READINGS = ["as-printed", "power-flipped", "stated", "corrected"] as const;
export type ReplicationReading = (typeof READINGS)[number];

/** The outcomes in the order of the article. */
export const OUTCOMES = ["diffusion", "speed", "intensity", "breadth"] as const;

/** Name of the column of the outcome in the memberships of an analysis. */
export const OUTCOME = "OUT";

/** 3 / 12.5 / 27 on ranks, as the method section says. */
export const STATED: Thresholds = [3, 12.5, 27];
const STATED_DAYS: Thresholds = [3, 12.5, 22];
/** The only one of 63,099 triples that reproduces Table A5. */
export const ANALYSED: Thresholds = [6, 14.5, 25];
/** Policies counted, not ranked. */
export const COUNTS: Thresholds = [25, 12.5, 2];

/** The memberships that a reading gives to the cases of an outcome: 30 provinces, for speed the 24 adopters. */
export function membershipsOf(reading: ReplicationReading, outcome: PublishedOutcome): Memberships {
  if (reading === "stated") return statedMethod(outcome);
  if (reading === "corrected") return corrected(outcome);
  return appendixA(outcome, reading === "power-flipped");
}

/** A table of memberships from conditions and an outcome. */
export function tableOf(
  cases: readonly { readonly id: string }[],
  conditions: Conditions,
  outcome: readonly number[],
): Memberships {
  return { cases: cases.map(({ id }) => id), columns: { ...conditions, [OUTCOME]: outcome } };
}

/** Appendix A, with power as it stands there or turned round. */
function appendixA(outcome: PublishedOutcome, isFlipped: boolean): Memberships {
  const rows = publishedMemberships.filter(({ days }) => outcome !== "speed" || days !== null);
  const conditions = {
    ENT: rows.map((row) => row.enterprise),
    UNI: rows.map((row) => row.university),
    GDP: rows.map((row) => row.gdp),
    POW: rows.map((row) => (isFlipped ? 1 - row.power : row.power)),
  };
  return tableOf(
    rows,
    conditions,
    rows.map((row) => printedOutcome(row, outcome)),
  );
}

/** The outcome of a row of Appendix A. */
export function printedOutcome(row: PublishedMemberships, outcome: PublishedOutcome): number {
  return outcome === "speed" ? row.days! : row[outcome];
}

/** The method section word for word, applied to Table 2; the adopters keep the ranks they have among thirty. */
function statedMethod(outcome: PublishedOutcome): Memberships {
  const conditions = conditionsByRank(table2ByName, STATED, "max");
  if (outcome !== "speed") return tableOf(table2ByName, conditions, statedOutcome(outcome, "max"));
  const isAdopter = table2ByName.map(({ adopted }) => adopted);
  const cut = (set: readonly number[]) => set.filter((_, i) => isAdopter[i]);
  const { ENT, UNI, GDP, POW } = conditions;
  const days = ranked(daysOf("table2"), "max", "ascending");
  return tableOf(
    adopters,
    { ENT: cut(ENT), UNI: cut(UNI), GDP: cut(GDP), POW: cut(POW) },
    calibrated(days, STATED_DAYS),
  );
}

/** The outcomes of the thirty as the method section has them. */
export function statedOutcome(outcome: Exclude<PublishedOutcome, "speed">, ties: TieRule): number[] {
  if (outcome === "diffusion") return diffusionSet(table2ByName);
  if (outcome === "breadth") return breadthSet(table2ByName);
  return calibrated(ranked(policyCounts(), ties, "descending"), STATED);
}

/** What reproduces the published numbers: conditions and breadth from Table 2, speed reconstructed. */
function corrected(outcome: PublishedOutcome): Memberships {
  if (outcome === "speed")
    return tableOf(adopters, speedConditions(SPEED_AS_PUBLISHED), speedSet(SPEED_AS_PUBLISHED.beijing));
  return tableOf(table2ByName, conditionsByRank(table2ByName, ANALYSED, "max"), analysedOutcome(outcome));
}

/** The outcomes of the thirty as they were analysed. */
export function analysedOutcome(outcome: Exclude<PublishedOutcome, "speed">): number[] {
  if (outcome === "diffusion") return diffusionSet(table2ByName);
  return outcome === "breadth" ? breadthSet(table2ByName) : calibrated(policyCounts(), COUNTS);
}

function policyCounts(): number[] {
  return table2ByName.map((row) => row.intensity);
}
