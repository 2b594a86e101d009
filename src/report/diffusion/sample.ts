import type { Weight } from "../../analysis/diffusion/index.js";
import type { Covariates, SurvivalTime } from "../../analysis/survival/index.js";

/** A group column: its values in order of first appearance, and the value of each case. */
export interface Grouping {
  readonly name: string;
  readonly levels: readonly string[];
  readonly of: readonly string[];
}

/** A table that passed every check, with what the question asks for picked out of it. */
export interface DiffusionSample {
  readonly cases: readonly string[];
  readonly times: readonly SurvivalTime[];
  readonly grouping: Grouping | null;
  readonly covariates: Covariates;
  /** Who sees whom, from a table of borders. */
  readonly weight: Weight | null;
}
