/** What the page asks its worker: a scenario file, to be run for all of its seeds. */
export interface Request {
  readonly id: number;
  /** The scenario as a file (YAML or JSON). */
  readonly text: string;
}

/** What the worker answers, in this order: `progress` any number of times, then `faults`, or `result` and its `hash`. */
export type Reply =
  | { readonly id: number; readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly id: number; readonly kind: "result"; readonly result: Simulated }
  | { readonly id: number; readonly kind: "hash"; readonly hash: string }
  | { readonly id: number; readonly kind: "faults"; readonly faults: readonly string[] };

/** The runs of a scenario as the page shows them. Arrays by run and province are run after run. */
export interface Simulated {
  readonly seeds: readonly number[];
  /** Ids of the provinces, in the order of all arrays. */
  readonly ids: readonly string[];
  /** Number of the calendar day that is day 0. */
  readonly baseDay: number;
  readonly from: number;
  readonly until: number;
  /** Runs x provinces: day of the decision and of the plan; Infinity = none by the end. */
  readonly decided: Float64Array;
  readonly published: Float64Array;
  readonly causes: readonly string[];
  /** Causes, each runs x provinces: share in the hazard on the day of the decision. */
  readonly shares: readonly Float64Array[];
  /** Runs x provinces: index of the rival that weighed most on that day; -1 = none. */
  readonly leader: Int32Array;
  /** Days on which the course of liberalisation is recorded. */
  readonly days: readonly number[];
  /** Days x provinces: liberalisation, mean over runs. */
  readonly liberalisation: Float64Array;
}
