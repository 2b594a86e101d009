import type { CategoryRule } from "../../analysis/diffusion/index.js";
import type { Ties } from "../../analysis/survival/index.js";

/** What is asked of a table: which columns hold what, and by which rules it is analysed. */
export interface DiffusionQuestion {
  /** Column of the times: of the event, or until which a case without it was watched. */
  readonly time: string;
  /** Column of 1 (it happened) and 0 (it did not while the case was watched). */
  readonly event: string;
  /** Column of the names of the cases. */
  readonly cases?: string;
  /** Column of groups to be compared. */
  readonly group?: string;
  /** Columns that may explain the time. */
  readonly covariates: readonly string[];
  /** What Cox regression makes of several events at one time. */
  readonly ties: Ties;
  /** How adopters are divided into categories. */
  readonly categories: CategoryRule;
  /** Time until which cases without an event and without a time of their own were watched. */
  readonly until?: number;
  /** Length of a period of the discrete hazard, in the unit of time; a round length if it is not given. */
  readonly period?: number;
}
