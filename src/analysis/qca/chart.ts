import { bitsOf, isSubset, sizeOf } from "./bits.js";
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
  const sets = terms.map((term) =>
    bitsOf(
      rows.flatMap((row, c) => (covers(term, row) ? [c] : [])),
      rows.length,
    ),
  );
  return { terms, rows, chart: { columns: rows.length, sets } };
}

/** The covers of the chart that are asked for, in chart order. */
export function solveChart(chart: CoverChart, choice: ModelChoice): Covers {
  return choice === "fewest" ? minimumCovers(chart) : irredundantCovers(chart);
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
