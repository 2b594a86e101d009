import { type SufficiencyFit, sufficiency, uniqueCoverage } from "./fit.js";
import type { Study } from "./memberships.js";
import { termMembership, unionMembership } from "./set-membership.js";
import { covers, formatTerm, type Term } from "./term.js";
import type { TruthTable } from "./truth-table.js";

/** One path (conjunction) of a model with its fit. */
export interface Path extends SufficiencyFit {
  readonly term: Term;
  /** As in `A*~B`. */
  readonly name: string;
  /** What only this path of the model covers, as a share of the outcome; null when it is the only path. */
  readonly covU: number | null;
  /** Cases of the explained rows that the path covers, row by row. */
  readonly cases: readonly (readonly string[])[];
}

/** One model: a union of paths that explains every sufficient row. */
export interface Model {
  /** As in `A*~B + C`. */
  readonly name: string;
  readonly paths: readonly Path[];
  readonly fit: SufficiencyFit;
  /** Numbers of the rows that the model covers without being asked to, remainders and don't-cares. */
  readonly simplifyingAssumptions: readonly number[];
  /** Members of the solution (above 0.5) that are not in the outcome: deviant cases for consistency. */
  readonly deviantForConsistency: readonly string[];
  /** Cases in the outcome that no path covers: deviant cases for coverage. */
  readonly deviantForCoverage: readonly string[];
}

/**
 * Fit figures below this are reported as nothing, as the R package does: 0.0001 where several models tie, 0.00001
 * otherwise. It concerns unique coverage, where nothing and nearly nothing mean the same.
 */
export function negligible(models: number): number {
  return models > 1 ? 0.0001 : 0.00001;
}

/** Builds models, keeping the memberships of terms that several models share. */
export function modelBuilder(study: Study, table: TruthTable, explained: readonly number[]) {
  const cache = new Map<Term, Float64Array>();
  const membership = (term: Term): Float64Array => {
    const known = cache.get(term);
    if (known !== undefined) return known;
    const fresh = termMembership(study, term);
    cache.set(term, fresh);
    return fresh;
  };
  return (terms: readonly Term[], tied: number): Model =>
    describeModel({ study, table, explained, terms, sets: terms.map(membership), floor: negligible(tied) });
}

interface Draft {
  readonly study: Study;
  readonly table: TruthTable;
  readonly explained: readonly number[];
  readonly terms: readonly Term[];
  readonly sets: readonly Float64Array[];
  readonly floor: number;
}

function describeModel(draft: Draft): Model {
  const { study, terms, sets, floor } = draft;
  const union = unionMembership(sets, study.cases.length);
  const paths = pathsOf(draft);
  const cases = (test: (x: number, y: number) => boolean) =>
    study.cases.filter((_, i) => test(union[i], study.y[i]));
  return {
    name: paths.map((path) => path.name).join(" + "),
    paths,
    fit: floored(sufficiency(union, study.y), floor),
    simplifyingAssumptions: assumptionsOf(terms, draft.explained, draft.table),
    deviantForConsistency: cases((x, y) => x > 0.5 && y < 0.5),
    deviantForCoverage: cases((x, y) => x < 0.5 && y > 0.5),
  };
}

function pathsOf(draft: Draft): Path[] {
  const { study, terms, sets, floor } = draft;
  const unique = uniqueCoverage(sets, study.y).map((value) => floorOf(value, floor));
  return terms.map((term, t) => ({
    term,
    name: formatTerm(term, study.conditions),
    ...floored(sufficiency(sets[t], study.y), floor),
    covU: terms.length === 1 ? null : unique[t],
    cases: draft.explained.filter((row) => covers(term, row)).map((row) => draft.table.rows[row].cases),
  }));
}

function floored(fit: SufficiencyFit, floor: number): SufficiencyFit {
  return { inclS: floorOf(fit.inclS, floor), PRI: floorOf(fit.PRI, floor), covS: floorOf(fit.covS, floor) };
}

function floorOf(value: number | null, floor: number): number | null {
  return value !== null && value < floor ? 0 : value;
}

/** Rows covered by some term that were not to be explained. */
function assumptionsOf(terms: readonly Term[], explained: readonly number[], table: TruthTable): number[] {
  const asked = new Set(explained);
  return table.rows
    .filter((row) => !asked.has(row.row - 1) && terms.some((term) => covers(term, row.row - 1)))
    .map((row) => row.row);
}
