import { bitsOf, isSubset, sizeOf } from "./bits.js";
import type { Effort } from "./cover-search/effort.js";
import type { CoverChart, Covers } from "./covers.js";
import { irredundantCovers } from "./irredundant-covers.js";
import { minimumCovers } from "./minimum-covers.js";
import { covers, type Term } from "./term.js";

/** Which models to look for: those with the fewest prime implicants, or all in which each prime implicant is needed. */
export type ModelChoice = "fewest" | "irredundant";

/** The prime implicant chart: which conjunction covers which explained row. */
export interface PrimeChart {
  readonly terms: readonly Term[];
  /** Explained rows, 0-based and ascending. */
  readonly rows: readonly number[];
  readonly chart: CoverChart;
}

/** Lines the prime implicants up against the rows they have to explain. */
export function primeChart(terms: readonly Term[], rows: readonly number[]): PrimeChart {
  const sets = terms.map((term) => {
    const set = bitsOf([], rows.length);
    for (let c = 0; c < rows.length; c++) if (covers(term, rows[c])) set[c >> 5] |= 1 << (c & 31);
    return set;
  });
  return { terms, rows, chart: { columns: rows.length, sets } };
}

/**
 * The prime implicants that every model contains, given those found: if they are all, what these have in common;
 * otherwise those that alone explain some row.
 */
export function essentialTerms({ terms, rows }: PrimeChart, found: Covers): Term[] {
  if (found.complete) {
    const times = new Int32Array(terms.length);
    for (const cover of found.covers) for (const t of cover) times[t] += 1;
    return terms.filter((_, t) => times[t] === found.covers.length);
  }
  const alone = new Set(rows.map((row) => onlyOne(terms.filter((term) => covers(term, row)))));
  return terms.filter((term) => alone.has(term));
}

function onlyOne(terms: readonly Term[]): Term | null {
  return terms.length === 1 ? terms[0] : null;
}

/** The covers of the chart that are asked for, in chart order. */
export function solveChart(chart: CoverChart, choice: ModelChoice, effort: Effort): Covers {
  return choice === "fewest" ? minimumCovers(chart, effort) : irredundantCovers(chart, effort);
}

/**
 * The chart without dominated prime implicants: those whose rows are all covered by another one that covers more. It
 * makes a chart easier to read, at the price of models that are as short.
 */
export function withoutDominated(prime: PrimeChart): PrimeChart {
  const { sets } = prime.chart;
  const terms = prime.terms.filter(
    (_, t) => !sets.some((other) => isSubset(sets[t], other) && sizeOf(sets[t]) < sizeOf(other)),
  );
  return primeChart(terms, prime.rows);
}
