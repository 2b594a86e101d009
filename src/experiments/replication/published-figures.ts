import { publishedNecessity } from "../../data/khanal2024-published/necessity.js";
import { publishedSolutions } from "../../data/khanal2024-published/solutions.js";
import { type PublishedOutcome, publishedTruthTables } from "../../data/khanal2024-published/truth-tables.js";

/** Where a published thing stands: in a row of a truth table, of a table of necessity, or at a path. */
export interface Place {
  readonly kind: "row" | "necessity" | "path";
  /** As in `A1` or `Table 3`. */
  readonly table: string;
  readonly outcome: PublishedOutcome;
  /** A configuration such as `1011`, a condition such as `~GDP`, or a path such as `ENT*POW`. */
  readonly item: string;
}

/** The statistics that the article prints. */
export type Statistic = "n" | "inclusion" | "PRI" | "inclN" | "RoN" | "covN";

/** One published number. */
export interface PublishedFigure extends Place {
  readonly statistic: Statistic;
  readonly published: number;
}

/** One published list of cases, by province id. */
export interface PublishedList extends Place {
  readonly published: readonly string[];
}

/** The tables in the order of the report. */
export const TABLES: readonly string[] = [
  ...[...publishedTruthTables, ...publishedNecessity, ...publishedSolutions].map(({ table }) => table),
];

/** All 257 published numbers of the set-theoretic analysis. */
export const publishedFigures: readonly PublishedFigure[] = [
  ...publishedTruthTables.flatMap(({ table, outcome, rows }) =>
    rows.flatMap(({ configuration, n, inclusion, pri }) =>
      figures({ kind: "row", table, outcome, item: configuration }, { n, inclusion, PRI: pri }),
    ),
  ),
  ...publishedNecessity.flatMap(({ table, outcome, rows }) =>
    rows.flatMap(({ condition, inclN, RoN, covN }) =>
      figures({ kind: "necessity", table, outcome, item: condition }, { inclN, RoN, covN }),
    ),
  ),
  ...publishedSolutions.flatMap(({ table, outcome, paths }) =>
    paths.flatMap(({ expression, inclS, PRI }) =>
      figures({ kind: "path", table, outcome, item: expression }, { inclusion: inclS, PRI }),
    ),
  ),
];

/** All 49 published lists of cases in truth tables. */
export const publishedLists: readonly PublishedList[] = publishedTruthTables.flatMap(
  ({ table, outcome, rows }) =>
    rows.map(({ configuration, cases }) => ({
      kind: "row",
      table,
      outcome,
      item: configuration,
      published: cases,
    })),
);

function figures(place: Place, values: Partial<Record<Statistic, number>>): PublishedFigure[] {
  return Object.entries(values).map(([statistic, published]) => ({
    ...place,
    statistic: statistic as Statistic,
    published,
  }));
}
