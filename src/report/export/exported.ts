/** Formats of other tools, by the names under which they are asked for. */
export const FORMATS = ["netdiffuser", "networkinference", "behaviorspace", "eha", "qca", "arrow"] as const;
export type Format = (typeof FORMATS)[number];

/** What a column of a table holds. */
export interface ColumnNote {
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
}

/** A file of an export; a long text comes piece by piece, once. */
export interface ExportedFile {
  /** Name within the folder of its format. */
  readonly name: string;
  readonly what: string;
  /** None for what is no table, or a table whose columns stand elsewhere. */
  readonly columns: readonly ColumnNote[];
  readonly content: string | Uint8Array | Iterable<string>;
}

/** How another tool reads an export, in its own language. */
export interface Recipe {
  readonly language: "R" | "Python";
  readonly lines: readonly string[];
}

/** A result in the format of another tool: its files, and what stands in the README beside them. */
export interface Exported {
  readonly format: Format;
  readonly title: string;
  readonly files: readonly ExportedFile[];
  readonly recipes: readonly Recipe[];
  /** What must be kept in mind, and what is not there: a sentence each. */
  readonly notes: readonly string[];
}

/** Why a result cannot be had in a format, and what can. */
export interface Refused {
  readonly format: Format;
  readonly found: string;
  readonly allowed: string;
}

/** The refusal of what needs to know who watches whom, where nobody knows. */
export function blind(format: Format): Refused {
  return {
    format,
    found:
      "in the scenario, whom provinces watch is drawn anew in every run, and what was observed is no run",
    allowed: "a scenario with mechanisms.network off, or runs",
  };
}
