import {
  type CutOffs,
  conservative,
  cutAt,
  type Intermediate,
  intermediate,
  type Memberships,
  type NecessityRow,
  necessityTable,
  parseExpectations,
  parsimonious,
  prepareStudy,
  QcaInputError,
  type Solution,
  type Study,
  type TruthTable,
  truthTable,
  USUAL_RECIPE,
} from "../../analysis/qca/index.js";
import type { PublishedOutcome } from "../../data/khanal2024-published/truth-tables.js";
import { OUTCOME } from "./readings.js";
import { CONDITIONS } from "./sets.js";

/**
 * The inclusion cut-off of each analysis. The article states none; these lie in the intervals in which its columns of
 * outputs come out.
 */
export const INCLUSION_CUT: Readonly<Record<PublishedOutcome, number>> = {
  diffusion: 0.85,
  speed: 0.8,
  intensity: 0.85,
  breadth: 0.85,
};

/** Everything the article reports of one outcome, computed from one table of memberships. */
export interface Analysis {
  readonly outcome: PublishedOutcome;
  readonly memberships: Memberships;
  readonly study: Study;
  readonly table: TruthTable;
  readonly necessity: readonly NecessityRow[];
  /** Without remainders, which is the kind of solution the article prints; null where no row is sufficient. */
  readonly conservative: Solution | null;
  /** With every remainder that makes it shorter. */
  readonly parsimonious: Solution | null;
  /** With the remainders that all four conditions, present, would make plausible. */
  readonly intermediate: readonly Intermediate[];
}

/** Analyses one outcome as the article does. */
export function analyse(outcome: PublishedOutcome, memberships: Memberships): Analysis {
  return analyseAt(outcome, memberships, cutAt(INCLUSION_CUT[outcome]));
}

/** The same with other cut-offs. Throws a `QcaInputError` where a condition does not differ between the cases. */
export function analyseAt(outcome: PublishedOutcome, memberships: Memberships, cuts: CutOffs): Analysis {
  const study = prepareStudy(memberships, OUTCOME, CONDITIONS);
  const table = truthTable(study, cuts);
  const expectations = parseExpectations("1,1,1,1", CONDITIONS);
  const between = () => intermediate(study, table, { recipe: USUAL_RECIPE, expectations });
  return {
    outcome,
    memberships,
    study,
    table,
    necessity: necessityTable(study),
    conservative: unlessNoneIsSufficient(() => conservative(study, table, USUAL_RECIPE)),
    parsimonious: unlessNoneIsSufficient(() => parsimonious(study, table, USUAL_RECIPE)),
    intermediate: unlessNoneIsSufficient(between) ?? [],
  };
}

/** The conservative solution when a row counts only from this many cases on. */
export function solutionFrom(cases: number, analysis: Analysis): Solution | null {
  return solutionAt({ ...cutAt(INCLUSION_CUT[analysis.outcome]), cases }, analysis);
}

/** The conservative solution at these cut-offs; null where no row is sufficient. */
export function solutionAt(cuts: CutOffs, { study }: Analysis): Solution | null {
  return unlessNoneIsSufficient(() => conservative(study, truthTable(study, cuts), USUAL_RECIPE));
}

/** Names of all tied models of a solution, " or " between them; "none" where no row is sufficient. */
export function namesOf(solution: Solution | null): string {
  return solution === null ? "none" : solution.models.map(({ name }) => name).join(" or ");
}

function unlessNoneIsSufficient<T>(solve: () => T): T | null {
  try {
    return solve();
  } catch (cause) {
    if (cause instanceof QcaInputError) return null;
    throw cause;
  }
}
