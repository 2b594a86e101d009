import type { Study } from "./memberships.js";
import { minimiseParts, partsOf, type Recipe, type Solution } from "./minimise.js";
import type { TruthTable } from "./truth-table.js";

/** The conservative (complex) solution: no remainder is used (Ragin 2008, chapter 8). */
export function conservative(study: Study, table: TruthTable, recipe: Recipe): Solution {
  return minimiseParts(study, table, { ...partsOf(table, recipe.contradictions, false), recipe });
}

/** The parsimonious solution: any remainder that makes it shorter is used (Ragin 2008, chapter 8). */
export function parsimonious(study: Study, table: TruthTable, recipe: Recipe): Solution {
  return minimiseParts(study, table, { ...partsOf(table, recipe.contradictions, true), recipe });
}
