/** One value of a table; null is a missing value. */
export type Cell = string | number | null;

/** A table of results: snake_case English headers, one observation a row. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
