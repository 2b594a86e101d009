import { publishedSolutions } from "../../data/khanal2024-published/solutions.js";
import { type PublishedOutcome, publishedTruthTables } from "../../data/khanal2024-published/truth-tables.js";
import type { Analyses } from "./compare.js";
import { isSameList } from "./recompute.js";

/** What the article prints besides the 257 numbers and 49 lists, and how much of it comes out. */
export interface Beyond {
  /** Outputs of truth-table rows, 1 or 0. */
  readonly outputs: Agreement;
  /** The provinces named under the paths of Tables 3 to 6. */
  readonly pathCases: Agreement;
  /** The paths themselves, taken together for each outcome. */
  readonly solutions: Agreement;
}

export interface Agreement {
  readonly of: number;
  readonly agree: number;
}

/** Inclusion cut-offs, above the first and up to the second number, under which a published column of outputs holds. */
export type Interval = readonly [above: number, upTo: number];

/** Compares outputs, cases of paths and solutions with what one reading gives. */
export function beyondNumbers(analyses: Analyses): Beyond {
  const rows = publishedTruthTables.flatMap(({ outcome, rows }) =>
    rows.map(({ configuration, output }) => {
      const row = analyses[outcome].table.rows[Number.parseInt(configuration, 2)];
      return row.output === String(output);
    }),
  );
  const models = publishedSolutions.map(({ outcome, paths }) => ({
    paths,
    model: analyses[outcome].conservative?.models[0],
    isOnly: analyses[outcome].conservative?.models.length === 1,
  }));
  const pathCases = models.flatMap(({ paths, model }) =>
    paths.map(({ expression, cases }) => {
      const path = model?.paths.find(({ name }) => name === expression);
      return path !== undefined && isSameList(cases, path.cases.flat());
    }),
  );
  const solutions = models.map(({ paths, model, isOnly }) => {
    const published = paths.map(({ expression }) => expression);
    return isOnly && isSameList(published, model?.paths.map(({ name }) => name) ?? []);
  });
  return { outputs: counted(rows), pathCases: counted(pathCases), solutions: counted(solutions) };
}

/** The inclusion cut-offs under which the published outputs of an outcome hold, by the published inclusions. */
export function publishedInterval(outcome: PublishedOutcome): Interval {
  return intervalOf(rowsOf(outcome).map(({ output, inclusion }) => ({ output, inclusion })));
}

/** The same by recomputed inclusions. */
export function recomputedInterval(outcome: PublishedOutcome, analyses: Analyses): Interval {
  const { table } = analyses[outcome];
  return intervalOf(
    rowsOf(outcome).map(({ configuration, output }) => ({
      output,
      inclusion: table.rows[Number.parseInt(configuration, 2)].inclusion ?? 0,
    })),
  );
}

function rowsOf(outcome: PublishedOutcome) {
  return publishedTruthTables.find((each) => each.outcome === outcome)!.rows;
}

function intervalOf(rows: readonly { readonly output: 0 | 1; readonly inclusion: number }[]): Interval {
  const inclusions = (wanted: 0 | 1) =>
    rows.filter(({ output }) => output === wanted).map(({ inclusion }) => inclusion);
  return [Math.max(...inclusions(0)), Math.min(...inclusions(1))];
}

function counted(agreements: readonly boolean[]): Agreement {
  return { of: agreements.length, agree: agreements.filter((each) => each).length };
}
