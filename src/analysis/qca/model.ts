import { type SufficiencyFit, sufficiency, uniqueCoverage } from "./fit.js";
import type { Study } from "./memberships.js";
import { once } from "./once.js";
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

/**
 * One model: a union of paths that explains every sufficient row. Its fit, and what goes with it, is worked out when it is
 * first read, as there may be thousands of tied models.
 */
export interface Model {
  /** The conjunctions of its paths. */
  readonly terms: readonly Term[];
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

/** What is known of a conjunction whatever the model. */
interface Part {
  readonly membership: Float64Array;
  readonly path: Omit<Path, "covU">;
}

interface Draft {
  readonly study: Study;
  readonly table: TruthTable;
  readonly explained: readonly number[];
  readonly floor: number;
}

/** Builds models, keeping what several of them share; `tied` is their number. */
export function modelBuilder(study: Study, table: TruthTable, explained: readonly number[], tied: number) {
  const draft = { study, table, explained, floor: negligible(tied) };
  const known = new Map<Term, Part>();
  const part = (term: Term): Part => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const fresh = partOf(term, draft);
    known.set(term, fresh);
    return fresh;
  };
  return (terms: readonly Term[]): Model => describeModel(terms, part, draft);
}

function partOf(term: Term, { study, table, explained, floor }: Draft): Part {
  const membership = termMembership(study, term);
  const path = {
    term,
    name: formatTerm(term, study.conditions),
    ...floored(sufficiency(membership, study.y), floor),
    cases: explained.filter((row) => covers(term, row)).map((row) => table.rows[row].cases),
  };
  return { membership, path };
}

function describeModel(terms: readonly Term[], part: (term: Term) => Part, draft: Draft): Model {
  const { study, floor } = draft;
  const sets = () => terms.map((term) => part(term).membership);
  const union = once(() => unionMembership(sets(), study.cases.length));
  const unique = once(() => uniqueCoverage(sets(), study.y).map((value) => floorOf(value, floor)));
  const paths = once(() =>
    terms.map((term, t) => pathOf(part(term), () => (terms.length === 1 ? null : unique()[t]))),
  );
  const name = once(() => terms.map((term) => part(term).path.name).join(" + "));
  const whole = once(() => floored(sufficiency(union(), study.y), floor));
  const assumptions = once(() => assumptionsOf(terms, draft.explained, draft.table));
  const cases = (test: (x: number, y: number) => boolean) =>
    study.cases.filter((_, i) => test(union()[i], study.y[i]));
  return {
    terms,
    get name() {
      return name();
    },
    get paths() {
      return paths();
    },
    get fit() {
      return whole();
    },
    get simplifyingAssumptions() {
      return assumptions();
    },
    get deviantForConsistency() {
      return cases((x, y) => x > 0.5 && y < 0.5);
    },
    get deviantForCoverage() {
      return cases((x, y) => x < 0.5 && y > 0.5);
    },
  };
}

function pathOf({ path }: Part, unique: () => number | null): Path {
  return {
    ...path,
    get covU() {
      return unique();
    },
  };
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
