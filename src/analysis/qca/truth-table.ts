import { type CutOffs, checkCutOffs } from "./cut-offs.js";
import { sufficiency } from "./fit.js";
import { reaches, type Study, TOLERANCE } from "./memberships.js";
import { termMembership } from "./set-membership.js";
import { conditionBit, configurationOf } from "./term.js";

/** 1 sufficient, 0 not, C contradictory, ? remainder (too few cases). */
export type Output = "1" | "0" | "C" | "?";

/** One configuration of the conditions. */
export interface TruthRow {
  /** Number from 1; the last condition varies fastest. */
  readonly row: number;
  readonly configuration: readonly (0 | 1)[];
  readonly output: Output;
  /** Cases with a membership above 0.5 in the configuration. */
  readonly n: number;
  /** Inclusion of the configuration in the outcome over all cases; null where no case lies. */
  readonly inclusion: number | null;
  readonly pri: number | null;
  readonly cases: readonly string[];
  /** Cases in the configuration but not in the outcome (below 0.5): deviant cases for consistency. */
  readonly deviant: readonly string[];
}

/** All configurations of the conditions, with what the cases say about them (Ragin 2008, chapter 7). */
export interface TruthTable {
  readonly conditions: readonly string[];
  readonly outcome: string;
  readonly cuts: CutOffs;
  readonly rows: readonly TruthRow[];
}

/** Builds the truth table of a study. */
export function truthTable(study: Study, cuts: CutOffs): TruthTable {
  checkCutOffs(cuts);
  const places = configurationsOfCases(study);
  const count = study.conditions.length;
  const rows = Array.from({ length: 2 ** count }, (_, row) => {
    const members = places.get(row);
    return members === undefined ? remainder(row, count) : observedRow(study, cuts, { row, members });
  });
  return { conditions: study.conditions, outcome: study.outcome, cuts, rows };
}

/** Cases by the configuration they lie in; a membership of 0.5 counts as out until the row is filled. */
function configurationsOfCases(study: Study): Map<number, number[]> {
  const places = new Map<number, number[]>();
  study.cases.forEach((_, i) => {
    const row = study.x.reduce(
      (sum, column, j) => (column[i] > 0.5 ? sum | conditionBit(j, study.x.length) : sum),
      0,
    );
    const members = places.get(row);
    if (members === undefined) places.set(row, [i]);
    else members.push(i);
  });
  return places;
}

function remainder(row: number, count: number): TruthRow {
  const empty = { output: "?" as const, n: 0, inclusion: null, pri: null, cases: [], deviant: [] };
  return { row: row + 1, configuration: configurationOf(row, count), ...empty };
}

function observedRow(
  study: Study,
  cuts: CutOffs,
  place: { readonly row: number; readonly members: readonly number[] },
): TruthRow {
  const membership = termMembership(study, { mask: 2 ** study.x.length - 1, value: place.row });
  const { inclS, PRI } = sufficiency(membership, study.y);
  const inside = place.members.filter((i) => membership[i] > 0.5 + TOLERANCE);
  const n = place.members.filter((i) => membership[i] > 0.5).length;
  return {
    row: place.row + 1,
    configuration: configurationOf(place.row, study.x.length),
    output: n < cuts.cases ? "?" : outputOf(inclS ?? 0, PRI ?? 0, cuts),
    n,
    inclusion: inclS,
    pri: PRI,
    cases: inside.map((i) => study.cases[i]),
    deviant: inside.filter((i) => study.y[i] < 0.5).map((i) => study.cases[i]),
  };
}

/** A row that reaches the inclusion cut-off but not the PRI cut-off is not sufficient, and no contradiction either. */
function outputOf(inclusion: number, pri: number, cuts: CutOffs): Output {
  if (reaches(inclusion, cuts.inclusion)) return reaches(pri, cuts.pri) ? "1" : "0";
  return cuts.contradiction !== null && reaches(inclusion, cuts.contradiction) ? "C" : "0";
}

/** Share of configurations without enough cases, 0 to 1: how limited the diversity of the cases is. */
export function limitedDiversity(table: TruthTable): number {
  return table.rows.filter((row) => row.output === "?").length / table.rows.length;
}

/** The numbers (from 1) of the rows with one of these outputs. */
export function rowsWith(table: TruthTable, ...outputs: readonly Output[]): number[] {
  return table.rows.filter((row) => outputs.includes(row.output)).map((row) => row.row);
}
