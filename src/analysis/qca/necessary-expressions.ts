import { type NecessityFit, necessity } from "./fit.js";
import { reaches, type Study } from "./memberships.js";
import { termMembership } from "./set-membership.js";
import { conditionBit, formatTerm, isWithin, type Term } from "./term.js";

/** What a necessary expression must reach, each 0 to 1. */
export interface NecessityCuts {
  readonly inclN: number;
  readonly covN: number;
  readonly RoN: number;
}

/** A conjunction or union that is necessary for the outcome. */
export interface NecessaryExpression extends NecessityFit {
  /** As in `A*~B` or `A + ~B`. */
  readonly expression: string;
  readonly kind: "conjunction" | "union";
}

/** A candidate: its conditions and signs (see `Term`), joined by "and" or by "or". */
interface Candidate {
  readonly term: Term;
  readonly fit: NecessityFit;
}

/**
 * The search for supersets of the outcome (Duşa 2019, chapter 6): all necessary conjunctions, and the minimal necessary
 * unions, those that contain no smaller one and no condition that is necessary by itself. The relevance (RoN) is judged
 * last, among what the search found. From four conditions on the search ends with the first size that adds nothing, or
 * with `largest` conditions in an expression.
 */
export function necessaryExpressions(
  study: Study,
  cuts: NecessityCuts,
  largest = study.conditions.length,
): NecessaryExpression[] {
  const conjunctions: Candidate[] = [];
  const unions: Candidate[] = [];
  for (let size = 1; size <= Math.min(largest, study.conditions.length); size++) {
    const added = searchSize(study, cuts, { size, conjunctions, unions });
    if (size > 3 && added === 0 && conjunctions.length + unions.length > 0) break;
  }
  const relevant = (candidate: Candidate) => (candidate.fit.RoN ?? 0) >= cuts.RoN;
  return [
    ...conjunctions.filter(relevant).map((candidate) => describe(candidate, "conjunction", study)),
    ...unions.filter(relevant).map((candidate) => describe(candidate, "union", study)),
  ];
}

/** Adds the necessary conjunctions and unions of this many conditions; returns how many were added. */
function searchSize(
  study: Study,
  cuts: NecessityCuts,
  search: { readonly size: number; readonly conjunctions: Candidate[]; readonly unions: Candidate[] },
): number {
  const smaller = [...search.conjunctions, ...search.unions];
  let added = 0;
  for (const term of signedTerms(study.conditions.length, search.size)) {
    const and = necessity(termMembership(study, term), study.y);
    const or = search.size === 1 ? and : necessity(unionOf(study, term), study.y);
    if (passes(and, cuts)) added = search.conjunctions.push({ term, fit: and });
    else if (passes(or, cuts) && !smaller.some((known) => isWithin(term, known.term)))
      added = search.unions.push({ term, fit: or });
  }
  return added;
}

function passes(fit: NecessityFit, cuts: NecessityCuts): boolean {
  return reaches(fit.inclN ?? 0, cuts.inclN) && reaches(fit.covN ?? 0, cuts.covN);
}

/** A union is what is left when none of its parts holds: 1 - (not A)*(not B). */
function unionOf(study: Study, term: Term): Float64Array {
  const none = termMembership(study, { mask: term.mask, value: term.mask & ~term.value });
  return none.map((value) => 1 - value);
}

/** All signed selections of `size` conditions: early conditions first, absence before presence. */
function signedTerms(count: number, size: number): Term[] {
  const extend = (from: number, left: number): number[][] =>
    left === 0
      ? [[]]
      : Array.from({ length: count - from }, (_, j) => from + j).flatMap((j) =>
          extend(j + 1, left - 1).map((rest) => [j, ...rest]),
        );
  return extend(0, size).flatMap((chosen) => signs(chosen.map((j) => conditionBit(j, count))));
}

function signs(bits: readonly number[]): Term[] {
  const mask = bits.reduce((sum, bit) => sum | bit, 0);
  const values = bits.reduce<number[]>((done, bit) => done.flatMap((value) => [value, value | bit]), [0]);
  return values.map((value) => ({ mask, value }));
}

function describe(
  candidate: Candidate,
  kind: NecessaryExpression["kind"],
  study: Study,
): NecessaryExpression {
  const conjunction = formatTerm(candidate.term, study.conditions);
  const expression = kind === "union" ? conjunction.replaceAll("*", " + ") : conjunction;
  return { expression, kind, ...candidate.fit };
}
