import type { Memberships } from "../../analysis/qca/index.js";
import {
  type PublishedMemberships,
  publishedMemberships,
} from "../../data/khanal2024-published/appendix-a.js";
import type { PublishedOutcome } from "../../data/khanal2024-published/truth-tables.js";
import {
  type RawOutcome,
  type RawSets,
  rawAnalysedOutcome,
  rawAsCorrected,
  rawAsStated,
  rawStatedOutcome,
} from "./raw-sets.js";
import { type Conditions, calibratedConditions, calibratedSet, type TieRule } from "./sets.js";

/** Four ways of taking the article at its word. */
export const READINGS = ["as-printed", "power-flipped", "stated", "corrected"] as const;
export type ReplicationReading = (typeof READINGS)[number];

/** The outcomes in the order of the article. */
export const OUTCOMES = ["diffusion", "speed", "intensity", "breadth"] as const;

/** Name of the column of the outcome in the memberships of an analysis. */
export const OUTCOME = "OUT";

/** The memberships that a reading gives to the cases of an outcome: 30 provinces, for speed the 24 adopters. */
export function membershipsOf(reading: ReplicationReading, outcome: PublishedOutcome): Memberships {
  if (reading === "stated") return membershipsFrom(rawAsStated(outcome));
  if (reading === "corrected") return membershipsFrom(rawAsCorrected(outcome));
  return appendixA(outcome, reading === "power-flipped");
}

/** Calibrates every set. */
export function membershipsFrom({ cases, conditions, outcome }: RawSets): Memberships {
  return tableOf(cases, calibratedConditions(conditions), outcomeSet(outcome));
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

/** The outcomes of the thirty as the method section has them. */
export function statedOutcome(outcome: Exclude<PublishedOutcome, "speed">, ties: TieRule): readonly number[] {
  return outcomeSet(rawStatedOutcome(outcome, ties));
}

/** The outcomes of the thirty as they were analysed. */
export function analysedOutcome(outcome: Exclude<PublishedOutcome, "speed">): readonly number[] {
  return outcomeSet(rawAnalysedOutcome(outcome));
}

function outcomeSet(outcome: RawOutcome): readonly number[] {
  return "coded" in outcome ? outcome.coded : calibratedSet(outcome);
}
