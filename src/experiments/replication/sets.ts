import { logisticMembership, ranksOf, recodedMembership, type Ties } from "../../analysis/qca/index.js";
import { type Table2Row, table2 } from "../../data/khanal2024.js";
import { publishedMemberships } from "../../data/khanal2024-published/appendix-a.js";

/** Names of the conditions in the order of the article's tables: enterprise, university, GDP per head, power. */
export const CONDITIONS = ["ENT", "UNI", "GDP", "POW"] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Memberships in the four conditions, one number a case. */
export type Conditions = Readonly<Record<Condition, readonly number[]>>;

/** Inclusion, crossover and exclusion of a set, as the article writes them: 3 / 12.5 / 27. */
export type Thresholds = readonly [inclusion: number, crossover: number, exclusion: number];

/** How equal ranks are ranked; "dense" gives them one rank and the next value the next. */
export type TieRule = Ties | "dense";

/** A set before it is calibrated: a raw value or a rank for each case, and the thresholds on them. */
export interface RawSet {
  readonly values: readonly number[];
  readonly thresholds: Thresholds;
}

/** The four conditions before they are calibrated. */
export type RawConditions = Readonly<Record<Condition, RawSet>>;

/** Membership of a case at the inclusion threshold; the default of the software that the article cites. */
const AT_INCLUSION = 0.95;

/** Instrument categories and their memberships, as the method section has them; it forgets that there are noughts. */
export const BREADTH_CODES: ReadonlyMap<number, number> = new Map([
  [0, 0],
  [1, 0],
  [2, 0.33],
  [3, 0.67],
  [4, 0.9],
  [5, 1],
]);

/** Table 2 in the order in which the article prints it, by name. */
export const table2ByName: readonly Table2Row[] = publishedMemberships.map(
  ({ id }) => table2.find((row) => row.id === id)!,
);

/** The 24 provinces of Table 2 with a plan. */
export const adopters: readonly Table2Row[] = table2ByName.filter(({ adopted }) => adopted);

/** The direct method on these values. */
export function calibrated(
  values: readonly number[],
  [inclusion, crossover, exclusion]: Thresholds,
): number[] {
  return logisticMembership(values, { inclusion, crossover, exclusion }, AT_INCLUSION);
}

/** Ranks from the smallest value, or from the largest, with ties resolved by a rule. */
export function ranked(
  values: readonly number[],
  ties: TieRule,
  direction: "ascending" | "descending",
): readonly number[] {
  if (ties !== "dense") return ranksOf(values, ties, direction);
  const sign = direction === "ascending" ? 1 : -1;
  const steps = [...new Set(values)].sort((a, b) => sign * (a - b));
  return values.map((value) => steps.indexOf(value) + 1);
}

/** A set by the direct method. */
export function calibratedSet({ values, thresholds }: RawSet): number[] {
  return calibrated(values, thresholds);
}

/** All four conditions by the direct method. */
export function calibratedConditions({ ENT, UNI, GDP, POW }: RawConditions): Conditions {
  return {
    ENT: calibratedSet(ENT),
    UNI: calibratedSet(UNI),
    GDP: calibratedSet(GDP),
    POW: calibratedSet(POW),
  };
}

/** All four conditions by rank among these rows of Table 2. */
export function conditionsByRank(
  rows: readonly Table2Row[],
  thresholds: Thresholds,
  ties: TieRule,
): Conditions {
  return calibratedConditions(rawConditionsByRank(rows, thresholds, ties));
}

/** The ranks of these rows of Table 2 in all four conditions, 1 = the strongest. */
export function rawConditionsByRank(
  rows: readonly Table2Row[],
  thresholds: Thresholds,
  ties: TieRule,
): RawConditions {
  const set = (values: readonly number[], direction: "ascending" | "descending"): RawSet => ({
    values: ranked(values, ties, direction),
    thresholds,
  });
  return {
    ENT: set(
      rows.map((row) => row.enterpriseRank),
      "ascending",
    ),
    UNI: set(
      rows.map((row) => row.universityRank),
      "ascending",
    ),
    GDP: set(
      rows.map((row) => row.gdpPerHead),
      "descending",
    ),
    POW: set(
      rows.map((row) => row.powerRank),
      "ascending",
    ),
  };
}

/** Breadth as the method section codes it. */
export function breadthSet(rows: readonly Table2Row[]): number[] {
  return recodedMembership(
    rows.map((row) => row.breadth),
    BREADTH_CODES,
  );
}

/** Having a plan or not. */
export function diffusionSet(rows: readonly Table2Row[]): number[] {
  return rows.map((row) => (row.adopted ? 1 : 0));
}
