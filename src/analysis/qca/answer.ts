import { intermediate } from "./intermediate.js";
import type { Study } from "./memberships.js";
import type { Recipe, Solution } from "./minimise.js";
import { conservative, parsimonious } from "./solutions.js";
import type { Term } from "./term.js";
import type { TruthTable } from "./truth-table.js";

/** Which remainders a solution may use: none, any, or those that the expectations make plausible. */
export type SolutionKind = "conservative" | "parsimonious" | "intermediate";

/** What is asked of a truth table. */
export interface Question {
  readonly kind: SolutionKind;
  readonly recipe: Recipe;
  /** From `parseExpectations`; used by the intermediate solution alone. */
  readonly expectations: readonly Term[];
}

/** One solution, with all its tied models. */
export interface Answer {
  /** Such as C1P2 for an intermediate solution; null for the others, of which there is one. */
  readonly label: string | null;
  readonly solution: Solution;
  /** Rows without enough cases that an intermediate solution uses; null for the others. */
  readonly easy: readonly number[] | null;
  /** Rows that the parsimonious model uses and the intermediate one does not; null for the others. */
  readonly difficult: readonly number[] | null;
}

/** The solutions asked for; several only where an intermediate one lies between tied models. */
export function answersOf(study: Study, table: TruthTable, { kind, ...task }: Question): Answer[] {
  if (kind === "intermediate") return intermediate(study, table, task);
  const solve = kind === "conservative" ? conservative : parsimonious;
  return [{ label: null, solution: solve(study, table, task.recipe), easy: null, difficult: null }];
}
