import { easyCounterfactuals, intermediateTerms } from "./counterfactuals.js";
import { type Effort, isSpent, spend } from "./cover-search/effort.js";
import { MOST_COVERS, MOST_WORK } from "./covers.js";
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

/** Pairs of a term and another term or a row looked at, conjunctions, and terms of models, for one unit of effort. */
const [GLANCES, CONJUNCTIONS, TERMS] = [3000, 100, 10];

/**
 * One intermediate solution for every pair of a conservative and a parsimonious model, up to 10,000 and within the effort
 * of one chart; if some are left out, those listed say that they are not complete.
 */
export function intermediate(study: Study, table: TruthTable, task: Expectation): Intermediate[] {
  const complex = conservative(study, table, task.recipe);
  const simple = parsimonious(study, table, task.recipe);
  const effort = { left: MOST_WORK };
  const solve = solver(study, table, { recipe: task.recipe, effort });
  const found: Intermediate[] = [];
  const pairs = complex.models.length * simple.models.length;
  for (let k = 0; k < Math.min(pairs, MOST_COVERS) && (k === 0 || !isSpent(effort)); k++) {
    const [c, p] = [Math.floor(k / simple.models.length), k % simple.models.length];
    const [from, to] = [complex.models[c], simple.models[p]];
    spend(effort, (from.terms.length * (to.terms.length + to.simplifyingAssumptions.length)) / GLANCES);
    const rows = counterfactuals(from, to, task.expectations);
    const label = `C${c + 1}P${p + 1}`;
    found.push({ label, conservative: from, parsimonious: to, ...rows, solution: solve(rows.easy) });
  }
  const complete = found.length === pairs && complex.complete && simple.complete;
  return found.map((each) => qualified(each, complete, complex.proven && simple.proven));
}

/** A solution is no more complete, and no more certain, than the models between which it lies. */
function qualified(each: Intermediate, complete: boolean, proven: boolean): Intermediate {
  const { solution } = each;
  return {
    ...each,
    solution: { ...solution, complete: solution.complete && complete, proven: solution.proven && proven },
  };
}

function counterfactuals(
  from: Model,
  to: Model,
  expectations: readonly Term[],
): Pick<Intermediate, "easy" | "difficult"> {
  const assumptions = to.simplifyingAssumptions;
  const easy = easyCounterfactuals(intermediateTerms(from.terms, to.terms, expectations), assumptions);
  const isEasy = new Set(easy);
  return { easy, difficult: assumptions.filter((row) => !isEasy.has(row)) };
}

/** Minimises the sufficient rows with the easy counterfactuals as don't-cares, each set of these once. */
function solver(
  study: Study,
  table: TruthTable,
  { recipe, effort }: { readonly recipe: Recipe; readonly effort: Effort },
): (easy: readonly number[]) => Solution {
  const { explained } = partsOf(table, recipe.contradictions, true);
  const known = new Map<string, Solution>();
  return (easy) => {
    const before = known.get(easy.join());
    if (before !== undefined) return before;
    spend(effort, 3 ** table.conditions.length / CONJUNCTIONS);
    const open = new Set([...explained, ...easy.map((row) => row - 1)]);
    const forbidden = table.rows.map((row) => row.row - 1).filter((row) => !open.has(row));
    const solution = minimiseParts(study, table, { explained, forbidden, remainders: false, recipe }, effort);
    spend(
      effort,
      solution.models.reduce((sum, { terms }) => sum + 2 + terms.length / TERMS, 0),
    );
    known.set(easy.join(), solution);
    return solution;
  };
}
