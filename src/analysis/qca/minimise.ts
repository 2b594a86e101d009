import {
  essentialTerms,
  type ModelChoice,
  type PrimeChart,
  primeChart,
  solveChart,
  withoutDominated,
} from "./chart.js";
import type { Effort } from "./cover-search/effort.js";
import { MOST_WORK } from "./covers.js";
import { refuse } from "./input-error.js";
import type { Study } from "./memberships.js";
import { type Model, modelBuilder } from "./model.js";
import { primeImplicants } from "./prime-implicants.js";
import { covers, formatTerm, type Term } from "./term.js";
import { inTermOrder } from "./term-order.js";
import { type Output, rowsWith, type TruthTable } from "./truth-table.js";

/** How contradictory rows (output C) are treated: as not sufficient, as don't-cares, or as rows to be explained. */
export type Contradictions = "negative" | "ignored" | "explained";

/** How to minimise a truth table. */
export interface Recipe {
  readonly contradictions: Contradictions;
  readonly models: ModelChoice;
  /** Drop prime implicants dominated by others before looking for models. */
  readonly rowDominance: boolean;
}

/** What is usual: contradictions are not sufficient, all models with the fewest prime implicants. */
export const USUAL_RECIPE: Recipe = { contradictions: "negative", models: "fewest", rowDominance: false };

/** The outcome of a minimisation. */
export interface Solution {
  /** Prime implicants that cover an explained row, as in `A*~B`; short ones first. */
  readonly primeImplicants: readonly string[];
  /** Prime implicants that every model contains; of models not all listed only those that alone explain a row. */
  readonly essential: readonly string[];
  readonly chart: PrimeChart;
  /** All tied models; more than one is model ambiguity and to be reported as such. */
  readonly models: readonly Model[];
  /** Are these all the models? (More than 10,000 are not listed, nor those that a bounded search did not reach.) */
  readonly complete: boolean;
  /** Is it certain that none is shorter? (A chart may exhaust the search; the shortest model found is then listed.) */
  readonly proven: boolean;
}

/** Rows by their part in a minimisation, 0-based. */
export interface Parts {
  readonly explained: readonly number[];
  readonly forbidden: readonly number[];
  /** May any remainder be used? */
  readonly remainders: boolean;
}

/** The rows to explain and those that may not be covered; the rest may be covered or not. */
export function partsOf(table: TruthTable, contradictions: Contradictions, remainders: boolean): Parts {
  const pick = (...outputs: Output[]) => rowsWith(table, ...outputs).map((row) => row - 1);
  return {
    explained: contradictions === "explained" ? pick("1", "C") : pick("1"),
    remainders,
    forbidden: pick(
      "0",
      ...(remainders ? [] : ["?" as const]),
      ...(contradictions === "negative" ? ["C" as const] : []),
    ),
  };
}

/** Minimises the rows of a truth table given the rows to explain and those to keep out, with no more than this effort. */
export function minimiseParts(
  study: Study,
  table: TruthTable,
  task: Parts & { readonly recipe: Recipe },
  effort: Effort = { left: MOST_WORK },
): Solution {
  checkParts(table, task);
  const whole = primeChart(orderedImplicants(task, table.conditions.length), task.explained);
  const chart = task.recipe.rowDominance ? withoutDominated(whole) : whole;
  const found = solveChart(chart.chart, task.recipe.models, effort);
  const build = modelBuilder(study, table, task.explained, found.covers.length);
  const name = (term: Term) => formatTerm(term, table.conditions);
  return {
    primeImplicants: chart.terms.map(name),
    essential: essentialTerms(chart, found).map(name),
    chart,
    models: found.covers.map((cover) => build(cover.map((t) => chart.terms[t]))),
    complete: found.complete,
    proven: found.proven,
  };
}

/**
 * The prime implicants that cover an explained row. Where all remainders may be used the others are set aside before
 * ordering, otherwise after, as in the R package; only the order depends on it.
 */
function orderedImplicants(parts: Parts, count: number): Term[] {
  const useful = (terms: Term[]) => terms.filter((term) => parts.explained.some((row) => covers(term, row)));
  const terms = primeImplicants(parts.forbidden, count);
  return parts.remainders ? inTermOrder(useful(terms), count) : useful(inTermOrder(terms, count));
}

function checkParts(table: TruthTable, parts: Parts): void {
  if (parts.explained.length === 0)
    refuse({
      where: `truth table of ${table.outcome}`,
      found: "no sufficient row (output 1)",
      allowed: "one or more",
      cure: "Lower the inclusion, PRI or case cut-off, or conclude that nothing here is sufficient",
    });
  if (parts.forbidden.length === 0)
    refuse({
      where: `truth table of ${table.outcome}`,
      found: "no row that a solution must not cover",
      allowed: "one or more",
      cure: "Everything would be sufficient; raise the inclusion cut-off or do not use the remainders",
    });
}
