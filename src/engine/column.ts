/**
 * A piece of state: one number for each agent, or one for the whole nation. The mechanism that writes a column declares
 * it and exports the declaration; whoever reads it imports that, so that a misspelt or missing column is a type error.
 */
export interface Column {
  readonly name: string;
  readonly scope: "agent" | "nation";
  readonly unit: string;
  readonly meaning: string;
  /** Value before the run, and for good when the mechanism that writes it is switched off. */
  readonly start: number;
  /** Whether time series of it are kept. */
  readonly recorded: boolean;
  /** Whether it acts on other mechanisms, which must find it at its start value when its own is switched off. */
  readonly acts: boolean;
  /** What its value at the end of a run is called where runs are summed up and compared; null = it is no outcome. */
  readonly outcome: OutcomeName | null;
}

/** The name of an outcome in both languages, and its unit in Chinese; the unit of the column is the English one. */
export interface OutcomeName {
  readonly en: string;
  readonly zh: string;
  readonly zhUnit: string;
}

type Declaration = Pick<Column, "unit" | "meaning"> &
  Partial<Pick<Column, "start" | "recorded" | "acts" | "outcome">>;

/** Declares a column with a number for each agent; it starts at 0, and is neither recorded nor an outcome unless said otherwise. */
export function perAgent(name: string, declaration: Declaration): Column {
  return { start: 0, recorded: false, acts: false, outcome: null, ...declaration, name, scope: "agent" };
}

/** Declares a column with one number for the nation. */
export function national(name: string, declaration: Declaration): Column {
  return { start: 0, recorded: false, acts: false, outcome: null, ...declaration, name, scope: "nation" };
}

/**
 * Something other than numbers that one mechanism sets and others use, such as the kernel of rivals. It follows from
 * inputs and parameters: its owner sets it in `tune`, never in a run.
 */
export interface Cell<T> {
  readonly name: string;
  readonly start: T;
}
