import { parseExpression } from "./expression.js";
import { type NecessityFit, type SufficiencyFit, sufficiency, uniqueCoverage } from "./fit.js";
import type { Study } from "./memberships.js";
import { fitOf } from "./necessity.js";
import { termMembership, unionMembership } from "./set-membership.js";
import { formatTerm } from "./term.js";

/** Fit of one conjunction of an expression, or (last) of the whole expression, whose unique coverage is null. */
export interface ExpressionFit extends SufficiencyFit, NecessityFit {
  readonly term: string;
  readonly covU: number | null;
}

/** How sufficient and how necessary an expression such as `A*~B + C` and each of its conjunctions are. */
export function expressionFit(study: Study, text: string): ExpressionFit[] {
  const terms = parseExpression(text, study.conditions);
  const sets = terms.map((term) => termMembership(study, term));
  const unique = uniqueCoverage(sets, study.y);
  const rows = sets.map((set, t) => ({
    term: formatTerm(terms[t], study.conditions),
    ...sufficiency(set, study.y),
    ...fitOf(set, study),
    covU: terms.length === 1 ? null : unique[t],
  }));
  const union = unionMembership(sets, study.cases.length);
  return [
    ...rows,
    { term: "expression", ...sufficiency(union, study.y), ...fitOf(union, study), covU: null },
  ];
}

/** Membership of every case in an expression. */
export function expressionMembership(study: Study, text: string): Float64Array {
  const sets = parseExpression(text, study.conditions).map((term) => termMembership(study, term));
  return unionMembership(sets, study.cases.length);
}
