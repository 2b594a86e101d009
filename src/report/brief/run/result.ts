import type { Side } from "../../../experiments/compare/side.js";
import type { Making } from "../parts.js";

/** The runs of one scenario, as their folder holds them. */
export interface RunResult extends Side {
  readonly kind: "run";
  readonly making: Making;
  /** Figures of `runs.csv` by name, run after run; null where a run has none. */
  readonly figures: ReadonlyMap<string, readonly (number | null)[]>;
  /** Days of plans by run and unit, in the order of `localities`; Infinity = none by the end. */
  readonly published: readonly (readonly number[])[];
}
