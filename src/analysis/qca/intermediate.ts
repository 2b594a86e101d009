import { easyCounterfactuals, intermediateTerms } from "./counterfactuals.js";
import type { Study } from "./memberships.js";
import { minimiseParts, partsOf, type Recipe, type Solution } from "./minimise.js";
import type { Model } from "./model.js";
import { conservative, parsimonious } from "./solutions.js";
import type { Term } from "./term.js";
import type { TruthTable } from "./truth-table.js";

/** The intermediate solution that lies between one conservative and one parsimonious model. */
export interface Intermediate {
  /** Such as C1P2: from the first conservative and the second parsimonious model. */
  readonly label: string;
  readonly conservative: Model;
  readonly parsimonious: Model;
  /** Rows without enough cases that are used because the expectations make the outcome plausible there. */
  readonly easy: readonly number[];
  /** Rows that the parsimonious model uses and this solution does not. */
  readonly difficult: readonly number[];
  readonly solution: Solution;
}

/** What an intermediate solution needs besides a study and its truth table. */
export interface Expectation {
  readonly recipe: Recipe;
  /** From `parseExpectations`. */
  readonly expectations: readonly Term[];
}

/** One intermediate solution for every pair of a conservative and a parsimonious model. */
export function intermediate(study: Study, table: TruthTable, task: Expectation): Intermediate[] {
  const complex = conservative(study, table, task.recipe).models;
  const simple = parsimonious(study, table, task.recipe).models;
  return complex.flatMap((from, c) =>
    simple.map((to, p) => ({
      label: `C${c + 1}P${p + 1}`,
      conservative: from,
      parsimonious: to,
      ...between(study, table, { ...task, from, to }),
    })),
  );
}

/** Minimises the sufficient rows with the easy counterfactuals as don't-cares. */
function between(
  study: Study,
  table: TruthTable,
  task: Expectation & { readonly from: Model; readonly to: Model },
): Pick<Intermediate, "easy" | "difficult" | "solution"> {
  const terms = (model: Model) => model.paths.map((path) => path.term);
  const allowed = intermediateTerms(terms(task.from), terms(task.to), task.expectations);
  const assumptions = task.to.simplifyingAssumptions;
  const easy = easyCounterfactuals(allowed, assumptions);
  const { explained } = partsOf(table, task.recipe.contradictions, true);
  const open = new Set([...explained, ...easy.map((row) => row - 1)]);
  const forbidden = table.rows.map((row) => row.row - 1).filter((row) => !open.has(row));
  return {
    easy,
    difficult: assumptions.filter((row) => !easy.includes(row)),
    solution: minimiseParts(study, table, { explained, forbidden, remainders: false, recipe: task.recipe }),
  };
}
